import type { AddressingEntry } from "@/lib/plan";
import { blankFor, valueText } from "@/lib/sheet/blank";
import type { SheetInput } from "@/lib/sheet/input";
import type { Block, Cell, Field, Row, Section } from "@/lib/sheet/model";
import { noticesAt } from "@/lib/sheet/notices";
import { rowOf } from "@/lib/sheet/row";
import { needCell, noticeWords, statusWords } from "@/lib/sheet/words";
import type { FoundPath } from "@/lib/work";
import { addressPaths } from "@/lib/work/paths";

const names: Record<AddressingEntry["id"], { name: string; blank: string }> = {
  "external-static": { name: "Static outside (public) address", blank: "Outside address" },
  "dynamic-dns": { name: "Dynamic DNS", blank: "Host name" },
  "server-address": { name: "Fixed address of the MacPractice server", blank: "Server’s address" },
  "mail-server-address": { name: "Fixed address of the mail server", blank: "Mail server’s address" },
};

export const addressName = (id: AddressingEntry["id"]): string => names[id].name;

export function addressesSection(input: SheetInput): Section {
  const { plan } = input;
  return {
    id: "addresses",
    heading: "Addresses",
    blocks: [
      {
        kind: "table",
        id: "addresses",
        caption: "What must stay the same",
        columns: ["Need", "Address", "How it stands", "Value"],
        rows: plan.addressing.map((entry) => addressRow(entry, input)),
      },
      { kind: "fields", fields: knownAndBlank(input) },
      ...warnings(input),
      ...noticesAt("addresses", plan.notices),
    ],
  };
}

function addressRow({ id, need, status, value, reasons }: AddressingEntry, input: SheetInput): Row {
  const { name, blank } = names[id];
  const unneeded = need === "not-required" && !value;
  const valueCell: Cell = value
    ? { kind: "code", text: value, ...(status === "unmet" && id !== "dynamic-dns" && { note: "Today’s address" }) }
    : unneeded
      ? { kind: "text", text: "Not needed" }
      : { kind: "blank", label: blank, ...blankFor(addressPaths[id], input) };
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
function knownAndBlank(input: SheetInput): Field[] {
  const { server = {}, internet = {} } = input.answers;
  const field = (path: FoundPath, label: string, answer: string | number | undefined): Field => {
    const value = valueText(path, answer);
    return { id: path, label, ...(value ? { value } : blankFor(path, input)) };
  };
  return [
    field("server.assignment", "How the server gets its address", server.assignment),
    field("server.macAddress", "MacPractice server’s MAC address", server.macAddress),
    field("server.routerAddress", "Router’s inside address", server.routerAddress),
    field("server.prefixLength", "Prefix length of the inside network", server.prefixLength),
    field("internet.routerWanIp", "Router’s WAN address", internet.routerWanIp),
  ];
}

/** What was found on site and speaks against the plan. */
function warnings({ work }: SheetInput): Block[] {
  const found = work?.warnings ?? [];
  const items = found.map((warning) => ({ ...warning, level: "warning" as const, word: noticeWords.warning }));
  return items.length > 0 ? [{ kind: "notices", items }] : [];
}
