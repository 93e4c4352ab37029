import { type ComponentType, lazy, useState } from "react";

/** A part of a page whose code comes later. */
export type LaterPart<Props> = {
  /** Brings its code. Drawn after that, it stands there at once, and nothing has to make room for it. */
  prepare: () => Promise<void>;
  drawn: () => ComponentType<Props>;
};

export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let here: ComponentType<Props> | undefined;
  const waiting: ComponentType<Props> = lazy(async () => ({ default: await load() }));
  return {
    prepare: async () => {
      here ??= await load();
    },
    drawn: () => here ?? waiting,
  };
}

/** Draws such a part; one that was not prepared needs a `Suspense` around it. */
export function Later<Props extends object>({ part, props }: { part: LaterPart<Props>; props: Props }) {
  // Not changed while it is drawn: another component would begin anew.
  const [Drawn] = useState(part.drawn);
  return <Drawn {...props} />;
}
