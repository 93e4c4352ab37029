import type { forwardsOf } from "@/lib/devices/common-left";
import type { Names } from "@/lib/devices/device";
import { element, fields, type Xml } from "@/lib/devices/xml";
import { aliasName } from "./aliases";
import { uuid } from "./uuid";

type Known = ReturnType<typeof forwardsOf>[number];

/** Reflection is off by default, and said to be off where not everyone may come in. It lets nothing in: a rule does. */
export function translations(forwards: readonly Known[], { wan }: Names): Xml[] {
  return forwards.map(({ item, port, to, sources, hairpin }, at) =>
    element(
      "rule",
      fields({
        sequence: at + 1,
        interface: wan,
        ipprotocol: "inet",
        protocol: "tcp",
        source: fields({ network: sources ? aliasName.sources(port) : "any" }),
        destination: fields({ network: `${wan}ip`, port }),
        target: to.address,
        "local-port": port,
        natreflection: hairpin ? "purenat" : "disable",
        descr: `NH ${item}`,
      }),
      uuid("b", at),
    ),
  );
}
