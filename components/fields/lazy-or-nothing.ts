import { type ComponentType, lazy } from "react";

/** What hardly any visit needs loads by itself; where it does not load, the page does without. */
export function lazyOrNothing<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(
    (): Promise<{ default: ComponentType<Props> }> =>
      load().then(
        (loaded) => ({ default: loaded }),
        () => ({ default: () => null }),
      ),
  );
}
