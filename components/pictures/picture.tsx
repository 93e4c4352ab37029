import type { Picture as Shown } from "@/lib/steps";
import { Frame, Menu } from "./frame";
import { layOut, width } from "./layout";
import { Lines } from "./lines";
import { screenOf, soughtRow } from "./screen-of";

/** Browsers leave drawings alone where people choose their own colors, so these take those colors themselves. */
const forcedColors =
  "forced-colors:[--color-surface:Canvas] forced-colors:[--color-sunken:Canvas] forced-colors:[--color-accent-soft:Canvas] forced-colors:[--color-ink:CanvasText] forced-colors:[--color-ink-soft:CanvasText] forced-colors:[--color-line:GrayText] forced-colors:[--color-line-strong:CanvasText] forced-colors:[--color-accent:Highlight] forced-colors:[--color-on-accent:HighlightText]";

/** A sketch of the screen on which an answer stands, with the line to look for marked. */
export function Picture({ picture }: { picture: Shown }) {
  const screen = screenOf(picture);
  const sought = soughtRow(picture);
  const layout = layOut(screen, sought);
  const says =
    sought && `: look for the line “${sought.label}”, which here says ${sought.spoken ?? sought.lines.join(", ")}`;
  return (
    <figure className="mt-3 w-full max-w-80">
      <svg
        viewBox={`0 0 ${width} ${layout.height}`}
        role="img"
        aria-label={`Sketch of ${screen.what}${says}.`}
        focusable="false"
        fill="none"
        className={`block h-auto w-full ${forcedColors}`}
      >
        <Frame screen={screen} height={layout.height} />
        {screen.menu && <Menu menu={screen.menu} layout={layout} />}
        <Lines layout={layout} />
      </svg>
      <figcaption className="mt-1.5 text-xs">{screen.caption}</figcaption>
    </figure>
  );
}
