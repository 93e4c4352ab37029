import { Bar } from "./frame";
import { baseline, calloutHeight, type Layout, type PlacedRow, textSize } from "./layout";
import { other, type Row } from "./screen";

/** The lines of a page; the one to look for has a frame and a callout. */
export function Lines({ layout }: { layout: Layout }) {
  const { left, right, rows } = layout;
  return rows.map((placed) => {
    const { row, y, height, sought } = placed;
    if (row === other) return <Bar key={placed.key} x={left + 8} y={y + 7} length={(right - left) * 0.55} />;
    return (
      <g key={placed.key}>
        {sought && <rect x={left} y={y} width={right - left} height={height} rx="6" {...highlight} />}
        <Words placed={placed} row={row} layout={layout} />
        {sought && row.callout && <Callout right={right - 6} top={y + height} words={row.callout} />}
      </g>
    );
  });
}

const highlight = { className: "fill-accent-soft stroke-accent", strokeWidth: 2 };

/** Beside a menu the value stands under its label, else at the end of the same line. */
function Words({ placed, row, layout }: { placed: PlacedRow; row: Row; layout: Layout }) {
  const beside = layout.menuWidth === 0;
  const x = beside ? layout.right - 8 : layout.left + 8;
  return (
    <>
      <text
        x={layout.left + 8}
        y={baseline(placed, 0) + (beside ? 3 : 0)}
        fontSize={textSize}
        className={placed.sought ? "fill-ink font-bold" : "fill-ink-soft"}
      >
        {row.label}
      </text>
      {row.lines.map((line, index) => (
        <text
          key={line}
          x={x}
          y={beside ? baseline(placed, 0) + 3 : baseline(placed, index + 1)}
          fontSize={textSize}
          textAnchor={beside ? "end" : "start"}
          className={placed.sought ? "fill-ink tabular-nums" : "fill-ink-soft tabular-nums"}
        >
          {line}
        </text>
      ))}
    </>
  );
}

function Callout({ right, top, words }: { right: number; top: number; words: string }) {
  const length = 76;
  return (
    <>
      <path d={`M${right - length / 2 - 7} ${top + 7}l7-7 7 7z`} className="fill-accent" />
      <rect x={right - length} y={top + 5} width={length} height={calloutHeight - 5} rx="10" className="fill-accent" />
      <text
        x={right - length / 2}
        y={top + 19.5}
        fontSize={textSize}
        textAnchor="middle"
        className="fill-on-accent font-semibold"
      >
        {words}
      </text>
    </>
  );
}
