import type { Publication, PublicationId } from "./types";

/** The two articles that the facts F1 to F76 restate. */
export const publications: Record<PublicationId, Publication> = {
  firewall: {
    id: "firewall",
    letter: "A",
    title: "Networking - Firewall",
    publisher: "MacPractice",
  },
  "ip-addresses": {
    id: "ip-addresses",
    letter: "B",
    title: "Networking - IP Addresses",
    publisher: "MacPractice HelpDesk",
    updated: "2023-11-03",
  },
};
