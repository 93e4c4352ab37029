import type { Plan } from "@/lib/plan";
import { blankFor, valueText } from "@/lib/sheet/blank";
import type { SheetInput } from "@/lib/sheet/input";
import type { OrderValue } from "@/lib/sheet/model";
import { targetPaths } from "@/lib/work/paths";
import type { FoundPath } from "@/lib/work/schema";
import { insideNetwork } from "./network";

/** The values to type, gathered from all jobs: what is forwarded, what is reserved, and the network they stand in. */
export function valuesOf(input: SheetInput): OrderValue[] {
  return [...forwards(input), ...server(input), ...mailServer(input), ...network(input), ...dynamicDns(input)];
}

type Line = { id: string; label: string; path: FoundPath; value: string | number | undefined; suffix?: string };

/** A value as it is typed, or the line for it. */
function line({ id, label, path, value, suffix = "" }: Line, input: SheetInput): OrderValue {
  const text = valueText(path, value);
  const blank = blankFor(path, input);
  // Routers have a field of its own for the port.
  const copy = suffix && (text ?? blank.found?.value);
  return {
    id,
    label,
    ...(suffix && { suffix }),
    ...(text ? { value: `${text}${suffix}` } : blank),
    ...(copy && { copy }),
  };
}

function forwards(input: SheetInput): OrderValue[] {
  return input.plan.inbound.flatMap((rule) => {
    if (rule.action !== "forward") return [];
    const { host, port, address } = rule.target;
    const from = "sources" in rule && rule.sources ? ` from ${rule.sources.join(", ")}` : "";
    const doubt = host === "server" && isDoubted(input.plan) ? " (look it up again)" : "";
    const label = `Forward TCP ${port}${from} to${doubt}`;
    const value = address ?? undefined;
    return [line({ id: `value-${rule.id}`, label, path: targetPaths[host], value, suffix: `:${port}` }, input)];
  });
}

const addressOf = ({ addressing }: Plan, wanted: string) => addressing.find(({ id }) => id === wanted);

/** An address that belongs to no device in most networks must not be typed unseen. */
const isDoubted = ({ notices }: Plan) => notices.some(({ id }) => id === "last-octet");

/** The MAC address is typed only into a reservation that is still to be made. */
function server(input: SheetInput): OrderValue[] {
  const { address, macAddress } = input.answers.server ?? {};
  const isMet = addressOf(input.plan, "server-address")?.status === "met";
  const label = `${isMet ? "Server’s address" : "Reserve for the server"}${isDoubted(input.plan) ? " (look it up again)" : ""}`;
  return [
    line({ id: "value-server", label, path: "server.address", value: address }, input),
    ...(isMet && macAddress === undefined
      ? []
      : [
          line({ id: "value-mac", label: "Server’s MAC address", path: "server.macAddress", value: macAddress }, input),
        ]),
  ];
}

function mailServer(input: SheetInput): OrderValue[] {
  if (!addressOf(input.plan, "mail-server-address")) return [];
  const value = input.answers.server?.mailServerAddress;
  const path = "server.mailServerAddress";
  return [line({ id: "value-mail-server", label: "Reserve for the mail server", path, value }, input)];
}

function network(input: SheetInput): OrderValue[] {
  const { routerAddress, prefixLength } = input.answers.server ?? {};
  const network = insideNetwork(routerAddress, prefixLength);
  return [
    ...(network ? [{ id: "value-network", label: "Network", value: network }] : []),
    line({ id: "value-router", label: "Router, inside", path: "server.routerAddress", value: routerAddress }, input),
    ...(network
      ? []
      : [
          line(
            { id: "value-prefix", label: "Network mask or prefix", path: "server.prefixLength", value: prefixLength },
            input,
          ),
        ]),
  ];
}

function dynamicDns(input: SheetInput): OrderValue[] {
  if (!input.plan.tasks.some(({ id }) => id === "install-updater")) return [];
  const value = input.answers.internet?.ddnsHostname;
  return [line({ id: "value-name", label: "Dynamic DNS name", path: "internet.ddnsHostname", value }, input)];
}
