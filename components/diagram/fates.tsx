/** How each fate is drawn: its own line, its own sign and its own word, so that no color has to tell them apart. */
import type { Flow } from "@/lib/sheet/model";

type Fate = Flow["fate"];

export const fates: Record<Fate, { word: string; color: string; dashes?: string }> = {
  passes: { word: "Passes", color: "text-open" },
  vpn: { word: "Only through the VPN", color: "text-allow" },
  held: { word: "Waits for an answer", color: "text-hold", dashes: "9 6" },
  stopped: { word: "Stopped", color: "text-closed", dashes: "0.1 6.5" },
};

type SignProps = { fate: Fate; x: number; y: number; radius: number };

/** A stop sign with a cross, a round clock, a padlock. What passes needs none: its arrow goes through. */
export function Sign({ fate, x, y, radius }: SignProps) {
  if (fate === "passes") return null;
  return (
    <g
      transform={`translate(${x} ${y}) scale(${radius / 12})`}
      className="fill-surface"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {fate === "stopped" && (
        <>
          <path d="M-4.6 -11h9.2L11 -4.6v9.2L4.6 11h-9.2L-11 4.6v-9.2z" className="fill-current" />
          <path d="M-4.2 -4.2L4.2 4.2M4.2 -4.2L-4.2 4.2" className="stroke-surface" strokeWidth="2.6" />
        </>
      )}
      {fate === "held" && (
        <>
          <circle r="11" />
          <path d="M0 -6v6l4 3" fill="none" strokeWidth="2.4" />
        </>
      )}
      {fate === "vpn" && (
        <>
          <rect x="-11" y="-11" width="22" height="22" rx="6" />
          <path d="M-3.4 -1v-2.4a3.4 3.4 0 0 1 6.8 0V-1" fill="none" />
          <rect x="-5.5" y="-1" width="11" height="7.6" rx="1.5" className="fill-current" />
        </>
      )}
    </g>
  );
}
