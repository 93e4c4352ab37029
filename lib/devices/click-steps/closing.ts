/** What is done before anything opens: stopped here, more is closed than before. */
import type { ClickStep } from "@/lib/devices/device";
import type { Policy } from "@/lib/devices/policy";
import { listed } from "@/lib/text/listed";
import type { Pages } from "./pages";
import { type SplitForwards, sourceLimitSentence } from "./source-limit";
import { step } from "./step";

export function closingSteps(pages: Pages, policy: Policy, split: SplitForwards): ClickStep[] {
  const { forwards, defaultHost, upnp, administration, alsoClose = [] } = pages;
  return [
    step("look", "Look first, and change nothing yet", { ...forwards, seen: undefined }, lookLines(pages, policy)),
    ...firewallSteps(pages),
    step("default-host", "Default host (DMZ host): none", defaultHost),
    step("upnp", "UPnP and NAT-PMP: off", upnp),
    ...(administration === "with-inbound"
      ? []
      : [step("administration", "Administration from outside: off", administration)]),
    ...ipv6Steps(pages),
    ...alsoClose.map(({ id, heading, ...page }) => step(id, heading, page)),
    removeStep(pages, policy, split),
    ...inboundSteps(pages),
  ];
}

const alwaysOn = ({ firewall }: Pages): string | undefined =>
  firewall !== "not-established" && "alwaysOn" in firewall ? firewall.alwaysOn : undefined;

const firewallSteps = ({ firewall }: Pages): ClickStep[] =>
  firewall === "not-established" || "alwaysOn" in firewall
    ? []
    : [step("firewall", "Firewall: on, for IPv4 and IPv6", firewall)];

function ipv6Steps(pages: Pages): ClickStep[] {
  if (pages.ipv6 === "with-inbound") return [];
  const on = alwaysOn(pages);
  return [
    step(
      "ipv6",
      `${on ? "Firewall and " : ""}IPv6: nothing comes in from outside`,
      pages.ipv6,
      on ? [`Must be seen: ${on}`] : [],
    ),
  ];
}

function inboundSteps(pages: Pages): ClickStep[] {
  const { inbound, ipv6 } = pages;
  if (!inbound) return [];
  if (ipv6 !== "with-inbound") return [step("inbound", "Remove every old rule that lets something in", inbound)];
  const on = alwaysOn(pages);
  return [
    step(
      "inbound",
      `${on ? "Firewall on: no" : "No"} old rule, nothing over IPv6, no administration from outside`,
      inbound,
      on ? [`Must be seen: ${on}`] : [],
    ),
  ];
}

const heldOf = ({ closed }: Policy) => closed.filter(({ held }) => held).map(({ port }) => port);

function lookLines({ internetAddress }: Pages, policy: Policy): string[] {
  const held = heldOf(policy);
  return [
    "Back up the settings, or photograph each page. Write down each forward and its device.",
    ...(held.length > 0
      ? [`Is ${either(held)} open today? Call the office before you close it: its Portal may rest on it.`]
      : []),
    `Does the internet (WAN) address${internetAddress ? ` (${internetAddress})` : ""} start with 10, 192.168, 172.16 to 172.31, or 100.64 to 100.127? Then another router stands before this one, and forwards open nothing.`,
  ];
}

function removeStep(pages: Pages, policy: Policy, { made, refused, unknown }: SplitForwards): ClickStep {
  const held = heldOf(policy);
  const shut = [...policy.closed, ...refused, ...unknown].map(({ port }) => port).sort((one, other) => one - other);
  const stays = made.length > 0 ? `${listed(made.map(({ port }) => port))} and ` : "";
  return step(
    "remove",
    "Remove every old forward",
    { ...pages.forwards, lines: [] },
    [
      `Nothing may be left for ${listed(shut)}.`,
      ...(made.length > 0 ? [`${listed(made.map(({ port }) => port))}: may stay only exactly as below.`] : []),
      ...(held.length > 0 ? [`On hold, so call first if open: ${listed(held)}.`] : []),
      sourceLimitSentence(pages.sourceLimit),
    ],
    `${pages.noOldForward ?? "no line that somebody made"}, but for ${stays}what the office named, such as for its VPN or phones.`,
  );
}

const either = (ports: readonly number[]): string => ports.join(" or ");
