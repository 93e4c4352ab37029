import type { forwardsOf } from "@/lib/devices/common-left";
import type { Policy } from "@/lib/devices/policy";
import { element, fields, type Xml } from "@/lib/devices/xml";
import { uuid } from "./uuid";

type Known = ReturnType<typeof forwardsOf>[number];

export const aliasName = {
  sources: (port: number) => `NH_let_in_${port}`,
  host: (at: number) => `NH_out_${at + 1}`,
};

/** A name of a host is looked up again and again. */
export function aliases({ outbound }: Policy, forwards: readonly Known[]): Xml[] {
  const all = [
    ...forwards.flatMap(({ port, sources }) =>
      sources ? [{ name: aliasName.sources(port), type: "network", content: sources.join("\n") }] : [],
    ),
    ...(outbound?.allows ?? []).flatMap(({ host }, at) =>
      host ? [{ name: aliasName.host(at), type: "host", content: host }] : [],
    ),
  ];
  return all.map(({ name, type, content }, at) =>
    element("alias", fields({ enabled: 1, name, type, content, description: "NH" }), uuid("a", at)),
  );
}
