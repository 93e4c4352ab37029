import { chosen, type KnownForward, type Pages, ruleName, typed } from "@/lib/devices/click-steps";

/** One entry for each network: a source is one network, or an alias that would have to be made first. */
export const forwardPages: Pages["forward"] = (forward) => {
  const [first, ...more] = forward.sources ?? [];
  if (first === undefined) return entry(forward, chosen("Source", "any"));
  if (more.length === 0) return entry(forward, typed("Source", first));
  return [first, ...more].map((source) => ({
    heading: `entry for ${source}`,
    ...entry(forward, typed("Source", source)),
  }));
};

function entry(forward: KnownForward, source: ReturnType<typeof chosen>) {
  return {
    where: "Firewall → NAT → Destination NAT → add",
    fields: [
      chosen("Interface", "WAN"),
      chosen("Version", "IPv4"),
      chosen("Protocol", "TCP"),
      source,
      chosen("Destination", "WAN address"),
      typed("Destination port", forward.port),
      typed("Redirect target IP", forward.to.address),
      typed("Redirect target port", forward.port),
      typed("Description", ruleName(forward)),
      chosen("NAT reflection", forward.hairpin ? "Enable (Pure NAT)" : "Disable"),
      chosen("Firewall rule", "Register rule"),
    ],
    lines: ["Apply at the end."],
    unconfirmed: true as const,
  };
}

export const reflectionPage = () => ({
  where: "Firewall → Settings → Advanced",
  fields: [chosen("Automatic outbound NAT for Reflection", "ticked")],
  lines: ["It needs both: this tick, and NAT reflection in the forward itself. Reflection makes no rule by itself."],
});
