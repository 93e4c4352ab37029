import { chosen, type KnownForward, type Pages, ruleName, typed } from "@/lib/devices/click-steps";

/** One entry for each network: a source is one network, or an alias that would have to be made first. */
export const forwardPages: Pages["forward"] = (forward) => {
  const [first, ...more] = forward.sources ?? [];
  if (first === undefined) return entry(forward, chosen("Source", "Any"));
  if (more.length === 0) return entry(forward, typed("Source: Network", first));
  return [first, ...more].map((source) => ({
    heading: `entry for ${source}`,
    ...entry(forward, typed("Source: Network", source)),
  }));
};

function entry(forward: KnownForward, source: ReturnType<typeof chosen>) {
  return {
    where: "Firewall → NAT → Port Forward → Add",
    fields: [
      chosen("Interface", "WAN"),
      chosen("Address Family", "IPv4"),
      chosen("Protocol", "TCP"),
      source,
      chosen("Destination", "WAN address"),
      typed("Destination port range", forward.port),
      typed("Redirect target IP", forward.to.address),
      typed("Redirect target port", forward.port),
      typed("Description", ruleName(forward)),
      chosen("NAT reflection", forward.hairpin ? "Enable (Pure NAT)" : "Disable"),
      chosen("Filter rule association", "Add associated filter rule"),
    ],
    lines: ["Not Pass as filter rule association: with two lines to the internet it does not work. Apply Changes."],
  };
}

export const reflectionPage = () => ({
  where: "System → Advanced → Firewall & NAT",
  fields: [chosen("Enable automatic outbound NAT for Reflection", "ticked")],
  lines: ["It needs both: this tick, and NAT reflection in the forward itself."],
});
