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
    seeStep(pages, made),
  ];
}

function forwardSteps(pages: Pages, forward: KnownForward): ClickStep[] {
  const { port, to, sources } = forward;
  const who = sources ? `, for ${listed(sources)} only` : "";
  return steps(
    `forward-${port}`,
    `Forward ${port} to ${roleNames[to.role]}${who}`,
    pages.forward(forward),
    [...(sources ? [`Never save it for everyone.`] : []), ...(pages.afterForwards ?? [])],
    `TCP ${port} to ${to.address}, port ${port}${sources ? ", with its limit" : ""}.`,
  );
}

function hairpinSteps({ hairpin }: Pages, { dynamicDns }: Policy, forward: KnownForward): ClickStep[] {
  const page = hairpin.kind === "not-established" ? { where: "On the office’s own Wi-Fi" } : hairpin.pages(forward);
  const isSet = hairpin.kind === "set";
  return [
    step(
      "hairpin",
      isSet ? "Let devices inside use the outside name" : "Try the outside name from inside",
      isSet ? page : { ...page, fields: [...(page.fields ?? []), outsideName(dynamicDns?.hostname)] },
      hairpin.kind === "not-established" ? ["Not established for this device: try it."] : [],
      "the outside name answers on the office’s Wi-Fi. If not, let the office’s DNS give the inside address (split DNS).",
    ),
  ];
}

const outsideName = (hostname: string | undefined): ClickField =>
  hostname
    ? typed("Open in a browser", `https://${hostname}`)
    : chosen("Open in a browser", "https:// and the outside name");

function seeStep({ lastLook, forwards, sourceLimit }: Pages, made: readonly KnownForward[]): ClickStep {
  const limited = made.filter(({ sources }) => sources).map(({ port }) => port);
  const open = made.length > 0 ? `${listed(made.map(({ port }) => port))}, and nothing else` : "nothing";
  const { where, unconfirmed } = lastLook ?? forwards;
  return step("see", "Look once more", { where, ...(unconfirmed && { unconfirmed }) }, [
    `Must be seen${lastLook ? `, ${lastLook.as}` : ""}: ${open} but what the office named.`,
    ...(limited.length > 0
      ? [
          ...(sourceLimit.can ? [`${listed(limited)}: its networks stand under “${sourceLimit.by}”.`] : []),
          `${listed(limited)} must not answer a phone without Wi-Fi, nor the office’s own Wi-Fi by the outside address.`,
        ]
      : []),
    "Then test from outside.",
  ]);
}
