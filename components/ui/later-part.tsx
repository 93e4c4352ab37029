import { type ComponentType, lazy, useState } from "react";

type LaterPart<Props> = ComponentType<Props> & {
  /** Brings its code. Drawn after that, it stands there at once, and nothing has to make room for it. */
  prepare: () => Promise<void>;
};

/** A part whose code comes when it is drawn, or before. It needs a `Suspense` around it. */
export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let here: ComponentType<Props> | undefined;
  const Later: ComponentType<Props> = lazy(async () => ({ default: await load() }));
  function Part(props: Props) {
    // Not changed while it is drawn: another component would begin anew.
    const [Drawn] = useState(() => here ?? Later);
    return <Drawn {...props} />;
  }
  const prepare = async () => {
    here ??= await load();
  };
  return Object.assign(Part, { prepare });
}
