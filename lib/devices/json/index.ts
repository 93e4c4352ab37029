import { blanksOf, leftForAnswers } from "@/lib/devices/common-left";
import type { ConfigurationDevice } from "@/lib/devices/device";
import { documentOf } from "./document";

/** It is no router: the document settles nothing, and what stands in it is still to be done. */
export const device: ConfigurationDevice = {
  kind: "configuration",
  proof: "read-back",
  firmware: "programs that read JSON, such as those for tickets and assets.",
  files: ["network-handoff.json"],
  names: [],
  cannot: ["Set anything: this is a document to read, for tickets and lists."],
  effect: "It changes no router.",
  goBack: "nothing was changed.",
  sources: ["RFC 8259, The JavaScript Object Notation (JSON)"],
  write: (policy) => ({
    files: [
      {
        name: "network-handoff.json",
        content: (about) => `${JSON.stringify({ about, ...documentOf(policy) }, null, 2)}\n`,
      },
    ],
    does: [],
    left: leftForAnswers(policy),
    blanks: blanksOf(policy, { reservations: true }),
  }),
};
