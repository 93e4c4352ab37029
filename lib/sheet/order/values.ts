import { blankFor, valueText } from "@/lib/sheet/blank";
import type { SheetInput } from "@/lib/sheet/input";
import type { OrderValue } from "@/lib/sheet/model";
import type { FoundPath } from "@/lib/work";

/** The values to type, gathered from all jobs: what is forwarded, what is reserved, and the network they stand in. */
export function valuesOf(input: SheetInput): OrderValue[] {
  const { answers, plan } = input;
  const { server = {}, internet = {} } = answers;
  const line = (
    id: string,
    label: string,
    path: FoundPath,
    value: string | number | undefined,
    suffix = "",
  ): OrderValue => {
    const text = valueText(path, value);
    return { id, label, ...(suffix && { suffix }), ...(text ? { value: `${text}${suffix}` } : blankFor(path, input)) };
  };
  const forwards = plan.inbound.flatMap((rule): OrderValue[] => {
    if (rule.action !== "forward") return [];
    const { host, port, address } = rule.target;
    const path = host === "server" ? "server.address" : "server.mailServerAddress";
    const from = "sources" in rule && rule.sources ? ` from ${rule.sources.join(", ")}` : "";
    return [line(`value-${rule.id}`, `Forward TCP ${port}${from} to`, path, address ?? undefined, `:${port}`)];
  });
  return [
    ...forwards,
    line("value-server", "Reserve for the server", "server.address", server.address),
    line("value-mac", "Server’s MAC address", "server.macAddress", server.macAddress),
    line("value-router", "Router, inside", "server.routerAddress", server.routerAddress),
    line("value-prefix", "Network", "server.prefixLength", server.prefixLength),
    line("value-wan", "Router’s internet (WAN) address", "internet.routerWanIp", internet.routerWanIp),
    ...(internet.ddnsHostname
      ? [line("value-name", "Dynamic DNS name", "internet.ddnsHostname", internet.ddnsHostname)]
      : []),
  ];
}
