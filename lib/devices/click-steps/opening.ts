/** The openings stand last: whoever is called away before them leaves everything closed. */
import type { ClickField, ClickStep } from "@/lib/devices/device";
import type { Policy } from "@/lib/devices/policy";
import { listed } from "@/lib/text/listed";
import { chosen, type KnownForward, type Pages, roleNames, typed } from "./pages";
import type { SplitForwards } from "./source-limit";
import { step, steps } from "./step";

export function openingSteps(pages: Pages, policy: Policy, { made }: SplitForwards): ClickStep[] {
  return [
    ...made.flatMap((forward) => forwardSteps(pages, forward)),
    ...made.filter(({ hairpin }) => hairpin).flatMap((forward) => hairpinSteps(pages, policy, forward)),
    step("see", "Look once more", { ...pages.forwards, lines: [], fields: [] }, seeLines(made)),
  ];
}

function forwardSteps(pages: Pages, forward: KnownForward): ClickStep[] {
  const { port, to, sources } = forward;
  const who = sources ? `, for ${listed(sources)} only` : "";
  return steps(`forward-${port}`, `Forward ${port} to ${roleNames[to.role]}${who}`, pages.forward(forward), [
    ...(sources ? [`Never save it for everyone: without its limit ${port} stays closed.`] : []),
    `Must be seen: in the list TCP ${port} to ${to.address}, port ${port}${sources ? ", with its limit" : ""}.`,
    ...(pages.afterForwards ?? []),
  ]);
}

function hairpinSteps({ hairpin }: Pages, { dynamicDns }: Policy, forward: KnownForward): ClickStep[] {
  const page = hairpin.kind === "not-established" ? { where: "On the office’s own Wi-Fi" } : hairpin.pages(forward);
  return [
    step(
      "hairpin",
      hairpin.kind === "set" ? "Let devices inside use the outside name" : "Try the outside name from inside",
      hairpin.kind === "set" ? page : { ...page, fields: [...(page.fields ?? []), outsideName(dynamicDns?.hostname)] },
      [
        ...(hairpin.kind === "not-established"
          ? ["Whether this device lets devices inside use the outside name is not established: try it."]
          : []),
        "Must be seen: from the office’s own Wi-Fi the outside name answers. Where it does not, let the office’s own DNS answer with the inside address (split DNS).",
      ],
    ),
  ];
}

const outsideName = (hostname: string | undefined): ClickField =>
  hostname
    ? typed("Open in a browser", `https://${hostname}`)
    : chosen("Open in a browser", "https:// and the outside name");

function seeLines(made: readonly KnownForward[]): string[] {
  const limited = made.filter(({ sources }) => sources).map(({ port }) => port);
  return [
    made.length > 0
      ? `Must be seen: ${listed(made.map(({ port }) => port))}, and no other line but what the office named.`
      : "Must be seen: no line but what the office named.",
    ...(limited.length > 0
      ? [
          `From a phone without Wi-Fi, and from the office’s own Wi-Fi by the outside address: ${listed(limited)} must not answer, but to the named networks.`,
        ]
      : []),
    "Then test from outside, as the order says.",
  ];
}
