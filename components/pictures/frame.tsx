import { barHeight, type Layout, textSize, width } from "./layout";
import { other, type Screen } from "./screen";

const edge = "stroke-line-strong";

/** The edge of a window, a browser or a tablet, with the bar at its top. */
export function Frame({ screen, height }: { screen: Screen; height: number }) {
  return (
    <>
      {screen.frame === "tablet" ? <Tablet height={height} /> : <Window height={height} />}
      {screen.frame === "browser" && (
        <rect x="40" y="5" width={width - 80} height={barHeight - 9} rx="5" className={`fill-surface ${edge}`} />
      )}
      <text
        x={width / 2}
        y={screen.frame === "tablet" ? 26 : 20}
        fontSize={textSize}
        textAnchor="middle"
        className="fill-ink font-semibold"
      >
        {screen.bar}
      </text>
    </>
  );
}

function Window({ height }: { height: number }) {
  return (
    <>
      <rect x="1" y="1" width={width - 2} height={height - 2} rx="8" className={`fill-surface ${edge}`} />
      <path
        d={`M1 ${barHeight}V9a8 8 0 0 1 8-8h${width - 18}a8 8 0 0 1 8 8V${barHeight}z`}
        className={`fill-sunken ${edge}`}
      />
    </>
  );
}

function Tablet({ height }: { height: number }) {
  return (
    <>
      <rect x="1" y="1" width={width - 2} height={height - 2} rx="18" className={`fill-sunken ${edge}`} />
      <rect x="7" y="7" width={width - 14} height={height - 14} rx="12" className={`fill-surface ${edge}`} />
      <path d={`M7 ${barHeight + 5}h${width - 14}`} className={edge} />
    </>
  );
}

/** The list of pages at the left; the one that is open stands out. */
export function Menu({ menu, layout }: { menu: NonNullable<Screen["menu"]>; layout: Layout }) {
  return menu.entries.map((entry, index) => {
    const y = barHeight + 6 + index * 26;
    if (entry === other) return <Bar key={entry} x={10} y={y + 9} length={40} />;
    const chosen = entry === menu.chosen;
    return (
      <g key={entry}>
        {chosen && <rect x="4" y={y} width={layout.menuWidth - 6} height="26" rx="5" className={chosenPage} />}
        <text x="10" y={y + 18} fontSize={textSize} className={chosen ? "fill-ink font-semibold" : "fill-ink-soft"}>
          {entry}
        </text>
      </g>
    );
  });
}

const chosenPage = "fill-line forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]";

/** Stands for words that don't matter here. */
export function Bar({ x, y, length }: { x: number; y: number; length: number }) {
  return <rect x={x} y={y} width={length} height="7" rx="3.5" className="fill-line" />;
}
