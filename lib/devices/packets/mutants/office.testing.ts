import { type Answers, readAnswers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { documentOf } from "@/lib/answers/fixtures/by-path.testing";

/** Has something of everything that a ruleset can get wrong. */
const all: Answers = readAnswers(
  documentOf({
    "features.patientPortal": "yes",
    "features.portalSite": "office",
    "features.mobile": "outside",
    "features.mailServer": "in-house",
    "features.eStatements": "revspring",
    "features.eStatementsPlainFtp": "yes",
    "features.remoteAccess": "yes",
    "features.remoteNeeds": ["client", "server-management", "messages"],
    "network.firewall": "on",
    "network.outbound": "restricted",
    "network.vpn": "in-place",
    "server.address": "192.168.1.10",
    "server.mailServerAddress": "192.168.1.20",
    "server.routerAddress": "192.168.1.1",
    "server.prefixLength": 24,
    "confirmations.messageServer.answer": "needed",
    "confirmations.messageServer.sources": ["198.51.100.0/24", "203.0.113.64/26"],
    "confirmations.plainFtp.answer": "needed",
    "confirmations.plainFtp.host": "ftp.example.net",
  }),
).answers;

/** Waits for an answer about 1234, which stays closed until then. */
const held = offices.find(({ name }) => name === "Patient Portal with dynamic DNS")?.document ?? { version: 1 };

export const mutantOffices = { all, held } as const;
