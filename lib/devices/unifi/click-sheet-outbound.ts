import { allowFields, blockLast, chosen, type Pages } from "@/lib/devices/click-steps";

const create = "Settings → Policy Engine → Policy Table → Create New Policy";

const zones = [chosen("Source Zone", "Internal"), chosen("Destination Zone", "External")];

/** Policies are added at the end, so what allows is made first and what blocks last. */
export const allowPages: NonNullable<Pages["outbound"]> = (outbound) => [
  {
    heading: "Allow what goes out, one policy a line",
    where: create,
    fields: [chosen("Action", "Allow"), ...zones, ...allowFields(outbound)],
    lines: [
      "Put ports and host under Destination: a port under Source is another thing.",
      "A host name is a domain there. Whether UniFi looks it up again is not established: look again when a service moves.",
    ],
    unconfirmed: true,
  },
  {
    heading: "Block all else that goes out",
    where: create,
    fields: [chosen("Action", "Block"), ...zones, chosen("IP Version", "Both"), chosen("Port", "Any")],
    lines: [
      "A new policy may be set to IPv4 alone: choose both.",
      blockLast,
      "It must stand above UniFi’s own that allow.",
    ],
    unconfirmed: true,
  },
];
