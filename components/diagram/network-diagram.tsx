import { Details } from "@/components/ui/details";
import { drawingOf } from "@/lib/sheet/diagram/geometry";
import { fateLooks, fateOrder } from "@/lib/sheet/diagram/paths";
import { tallSpec, wideSpec } from "@/lib/sheet/diagram/spec";
import type { Flow, Picture } from "@/lib/sheet/model";
import { fateColors, Sign } from "./fates";
import { NetworkDrawing } from "./network-drawing";

type NetworkDiagramProps = {
  picture: Picture;
  /** For where the drawing alone is enough at first. */
  foldWords?: boolean;
};

/** The network as a drawing, with its legend, and the same in words beside it. */
export function NetworkDiagram({ picture, foldWords = false }: NetworkDiagramProps) {
  const words = <Words flows={picture.flows} />;
  return (
    <figure className="network-diagram @container">
      <div role="img" aria-label={picture.title}>
        <NetworkDrawing
          drawing={drawingOf(picture, wideSpec)}
          spec={wideSpec}
          className="@max-2xl:hidden mx-auto w-full max-w-[60rem] print:max-w-[37rem]"
        />
        <NetworkDrawing
          drawing={drawingOf(picture, tallSpec)}
          spec={tallSpec}
          className="@2xl:hidden mx-auto w-full max-w-[27rem]"
        />
      </div>
      <Legend flows={picture.flows} />
      <figcaption className="mt-5 print:mt-2">
        {foldWords ? (
          <Details summary="The picture in words">{words}</Details>
        ) : (
          <>
            <h4 className="font-semibold text-base">In words</h4>
            {words}
          </>
        )}
      </figcaption>
    </figure>
  );
}

function Words({ flows }: Pick<Picture, "flows">) {
  return (
    <ul className="mt-2 gap-x-10 text-ink-soft text-sm @2xl:columns-2 print:mt-1">
      {flows.map((flow) => (
        <li key={flow.id} className="flex break-inside-avoid gap-2.5 pb-2 print:pb-0.5">
          <Swatch fate={flow.fate} />
          <span className="min-w-0">{flow.text}</span>
        </li>
      ))}
    </ul>
  );
}

function Legend({ flows }: { flows: readonly Flow[] }) {
  const drawn = fateOrder.filter((fate) => flows.some((flow) => flow.fate === fate));
  return (
    <ul
      aria-label="Legend"
      className="mt-4 flex flex-wrap justify-center gap-x-6 gap-y-1.5 text-ink-soft text-sm print:mt-2"
    >
      {drawn.map((fate) => (
        <li key={fate} className="inline-flex items-center gap-2">
          <Swatch fate={fate} />
          {fateLooks[fate].word}
        </li>
      ))}
    </ul>
  );
}

/** A piece of the line with its sign. */
function Swatch({ fate }: { fate: Flow["fate"] }) {
  return (
    <svg
      viewBox="0 0 44 20"
      aria-hidden="true"
      focusable="false"
      className={`mt-0.5 h-5 w-11 shrink-0 print:h-3.5 print:w-8 ${fateColors[fate]}`}
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
    >
      {fate === "vpn" ? (
        <>
          <path d="M1 10H36" strokeWidth="8" strokeLinecap="butt" />
          <path d="M1 10H36" strokeWidth="4.5" strokeLinecap="butt" className="stroke-surface" />
        </>
      ) : (
        <path
          d={`M2 10H${fate === "passes" ? 34 : 25}`}
          strokeWidth="2.75"
          strokeDasharray={fateLooks[fate].dashes?.join(" ")}
        />
      )}
      {(fate === "passes" || fate === "vpn") && (
        <path d="M42 10l-8-5v10z" className="fill-current" strokeWidth="1.5" strokeLinejoin="round" />
      )}
      <Sign fate={fate} x={fate === "vpn" ? 17 : 33} y={10} radius={9} />
    </svg>
  );
}
