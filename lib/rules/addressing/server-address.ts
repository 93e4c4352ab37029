import type { Answers } from "@/lib/answers";
import type { AddressingEntry, InboundRule, Reason } from "@/lib/plan/schema";
import { groupsOf, leadsToServer, notLedBecause } from "@/lib/rules/situation";

export function serverAddress(answers: Answers, inbound: readonly InboundRule[]): AddressingEntry {
  const { server, features } = groupsOf(answers);
  const led = leadsToServer({ inbound, features });
  const { status, text, cites } = standing(server.assignment);
  const need: Reason = led
    ? {
        text: "A port is forwarded to the MacPractice server, or is on hold for it, so the server’s address must stay the same. The article prefers that; that a forward makes it necessary is our judgement.",
        because: led.because,
        cites: ["F52", "F53", "C10"],
      }
    : {
        text: "The other computers find the MacPractice server by its address. The article prefers one that stays, so that nobody has to change their settings.",
        because: notLedBecause({ features }),
        cites: ["F52", "F53", "C10"],
      };
  return {
    id: "server-address",
    need: led ? "required" : "recommended",
    status,
    ...(server.address && { value: server.address }),
    reasons: [need, { text, because: ["server.assignment"], cites }],
  };
}

type Standing = Pick<AddressingEntry, "status"> & Pick<Reason, "text" | "cites">;

function standing(assignment: string | undefined): Standing {
  switch (assignment) {
    case "static":
      return {
        status: "met",
        text: "The address is set by hand on the server, so it must lie outside the router’s DHCP range.",
        cites: ["F52", "E8"],
      };
    case "reservation":
      return {
        status: "met",
        text: "A DHCP reservation on the router keeps the address the same.",
        cites: ["F52", "E8"],
      };
    case "dhcp":
      return {
        status: "unmet",
        text: "The router hands the address out, and it can change.",
        cites: ["F50", "F51"],
      };
    default:
      return { status: "unknown", text: "Nobody has said yet how the server gets its address.", cites: ["F50", "F52"] };
  }
}
