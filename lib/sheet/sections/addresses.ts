import type { Answers } from "@/lib/answers";
import type { AddressingEntry } from "@/lib/plan";
import type { SheetInput } from "@/lib/sheet/input";
import type { Cell, Field, Row, Section } from "@/lib/sheet/model";
import { noticesAt } from "@/lib/sheet/notices";
import { rowOf } from "@/lib/sheet/row";
import { needCell, statusWords } from "@/lib/sheet/words";

const names: Record<AddressingEntry["id"], { name: string; blank: string }> = {
  "external-static": { name: "Static outside (public) address", blank: "Outside address" },
  "dynamic-dns": { name: "Dynamic DNS", blank: "Host name" },
  "server-address": { name: "Fixed address of the MacPractice server", blank: "Server’s address" },
  "mail-server-address": { name: "Fixed address of the mail server", blank: "Mail server’s address" },
};

const assignments = {
  static: "Set by hand on the server",
  reservation: "DHCP reservation",
  dhcp: "DHCP, without a reservation",
  unsure: undefined,
} as const;

export const addressName = (id: AddressingEntry["id"]): string => names[id].name;

export function addressesSection({ answers, plan }: SheetInput): Section {
  return {
    id: "addresses",
    heading: "Addresses",
    blocks: [
      {
        kind: "table",
        id: "addresses",
        caption: "What must stay the same",
        columns: ["Need", "Address", "How it stands", "Value"],
        rows: plan.addressing.map(addressRow),
      },
      { kind: "fields", fields: knownAndBlank(answers) },
      ...noticesAt("addresses", plan.notices),
    ],
  };
}

function addressRow({ id, need, status, value, reasons }: AddressingEntry): Row {
  const { name, blank } = names[id];
  const unneeded = need === "not-required" && !value;
  const valueCell: Cell = value
    ? { kind: "code", text: value, ...(status === "unmet" && id !== "dynamic-dns" && { note: "Today’s address" }) }
    : unneeded
      ? { kind: "text", text: "Not needed" }
      : { kind: "blank", label: blank };
  const cells: Cell[] = [
    needCell(need),
    { kind: "text", text: name },
    { kind: "text", text: unneeded ? "Not needed" : statusWords[status] },
    valueCell,
  ];
  // Where an address is not needed and not known, how it stands is no news.
  return rowOf(id, cells, unneeded ? reasons.slice(0, 1) : reasons);
}

/** What a technician needs at hand besides the table; a line to write on where nobody knows it yet. */
function knownAndBlank({ server = {}, internet = {} }: Answers): Field[] {
  return [
    field("server.assignment", "How the server gets its address", server.assignment && assignments[server.assignment]),
    field("server.macAddress", "MacPractice server’s MAC address", server.macAddress),
    field("server.routerAddress", "Router’s inside address", server.routerAddress),
    field(
      "server.prefixLength",
      "Prefix length of the inside network",
      server.prefixLength ? `/${server.prefixLength}` : undefined,
    ),
    field("internet.routerWanIp", "Router’s WAN address", internet.routerWanIp),
  ];
}

function field(id: string, label: string, value: string | undefined): Field {
  return { id, label, ...(value && { value }) };
}
