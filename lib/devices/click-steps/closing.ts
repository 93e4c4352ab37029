/** What is done before anything opens: stopped here, more is closed than before. */
import type { ClickStep } from "@/lib/devices/device";
import type { Policy } from "@/lib/devices/policy";
import { listed } from "@/lib/text/listed";
import type { Pages } from "./pages";
import { type SplitForwards, sourceLimitSentence } from "./source-limit";
import { step } from "./step";

export function closingSteps(pages: Pages, policy: Policy, split: SplitForwards): ClickStep[] {
  return [
    step("look", "Look first, and change nothing yet", pages.forwards, lookLines(pages, policy)),
    step("default-host", "Default host (DMZ host): none", pages.defaultHost),
    step("upnp", "UPnP and NAT-PMP: off", pages.upnp),
    step("administration", "Administration from outside: off", pages.administration),
    step("ipv6", "IPv6: nothing comes in from outside", pages.ipv6),
    ...(pages.alsoClose ?? []).map(({ id, heading, ...page }) => step(id, heading, page)),
    step("remove", "Remove every old forward", { ...pages.forwards, lines: [] }, removeLines(pages, policy, split)),
    ...(pages.inbound ? [step("inbound", "Remove every old rule that lets something in", pages.inbound)] : []),
  ];
}

const heldOf = ({ closed }: Policy) => closed.filter(({ held }) => held).map(({ port }) => port);

function lookLines({ internetAddress }: Pages, policy: Policy): string[] {
  const held = heldOf(policy);
  return [
    "Save a backup of the settings, or photograph each page: that is the way back.",
    "Write down each forward that you find, and which device it goes to.",
    ...(held.length > 0
      ? [`Is ${either(held)} open here today? Call the office before you close it: its Portal may rest on it.`]
      : []),
    `Look at the internet (WAN) address${internetAddress ? ` (${internetAddress})` : ""}. Does it start with 10, 192.168, 172.16 to 172.31, or 100.64 to 100.127? Then another router stands before this one: forwards made here open nothing until that is mended.`,
  ];
}

function removeLines({ sourceLimit }: Pages, policy: Policy, { made, refused, unknown }: SplitForwards): string[] {
  const held = heldOf(policy);
  const shut = [...policy.closed, ...refused, ...unknown].map(({ port }) => port).sort((one, other) => one - other);
  return [
    `Nothing may be left for ${listed(shut)}.`,
    ...(made.length > 0 ? [`${listed(made.map(({ port }) => port))}: may stay only exactly as below.`] : []),
    ...(held.length > 0 ? [`On hold, so call the office first where it is open: ${listed(held)}.`] : []),
    "Keep another one only if the office names what needs it, such as its VPN or its phones.",
    sourceLimitSentence(sourceLimit),
    `Must be seen: an empty list, but for ${made.length > 0 ? "those and " : ""}what the office named.`,
  ];
}

const either = (ports: readonly number[]): string => ports.join(" or ");
