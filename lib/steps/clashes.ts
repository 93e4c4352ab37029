/**
 * Two answers of the manager that can't both be meant. Each is told where it is chosen and on check-your-answers, with its ways
 * out; nothing is ever decided by itself.
 */
import type { AnswerPath, Answers } from "@/lib/answers";
import { isCarrierGrade, isPrivate, networkOf, parseIpv4 } from "@/lib/net/ipv4";

/** One press that sets an answer, or a link to the question where it is looked up or chosen. */
export type WayOut = { words: string; path: AnswerPath; set?: string };

export type Clash = {
  id: string;
  /** The answers that clash. */
  between: readonly [AnswerPath, AnswerPath, ...AnswerPath[]];
  words: string;
  ways: readonly [WayOut, WayOut];
};

type ClashRule = Clash & { when: (answers: Answers) => boolean };

const onlyInside: WayOut = {
  words: "Use iPads only in the office",
  path: "features.mobile",
  set: "inside",
};

const rules: readonly ClashRule[] = [
  {
    id: "away-address-changes",
    between: ["features.mobile", "internet.externalAddress", "internet.staticIpPlan"],
    when: ({ features, internet }) =>
      features?.mobile === "outside" &&
      internet?.externalAddress !== "static" &&
      (internet?.staticIpPlan === "decline" ||
        (internet?.externalAddress === "dynamic" && internet.staticIpPlan !== "buy")),
    words:
      "To work well, iPads away from the office need an internet address that stays. By your answers, yours can change.",
    ways: [{ words: "Ask for an address that stays", path: "internet.staticIpPlan", set: "buy" }, onlyInside],
  },
  {
    id: "mobile-without-wifi",
    between: ["features.mobile", "network.wifi"],
    when: ({ features, network }) =>
      (features?.mobile === "inside" || features?.mobile === "outside") && network?.wifi === "none",
    words: "You use iPads or iPhones, but no Wi-Fi with MacPractice. Which one is right?",
    ways: [
      { words: "We do use Wi-Fi: choose how it is protected", path: "network.wifi" },
      { words: "We use no iPads or iPhones", path: "features.mobile", set: "none" },
    ],
  },
  {
    id: "plain-ftp-needed-all-the-same",
    between: ["features.eStatementsPlainFtp", "confirmations.plainFtp.answer"],
    when: (answers) => knowsCompany(answers) && plainFtp(answers, "no", "needed"),
    words: "You said no to plain FTP. But the company told you that it needs ports 20 and 21, which are plain FTP.",
    ways: [
      { words: "Yes, they need plain FTP", path: "features.eStatementsPlainFtp", set: "yes" },
      { words: "No, they don’t need the ports", path: "confirmations.plainFtp.answer", set: "not-needed" },
    ],
  },
  {
    id: "plain-ftp-not-needed-after-all",
    between: ["features.eStatementsPlainFtp", "confirmations.plainFtp.answer"],
    when: (answers) => knowsCompany(answers) && plainFtp(answers, "yes", "not-needed"),
    words:
      "You said yes to plain FTP. But the company told you that it does not need ports 20 and 21, which are plain FTP.",
    ways: [
      { words: "No plain FTP", path: "features.eStatementsPlainFtp", set: "no" },
      { words: "They do need the ports", path: "confirmations.plainFtp.answer", set: "needed" },
    ],
  },
  {
    id: "two-outside-addresses",
    between: ["internet.externalIp", "internet.routerWanIp"],
    when: ({ internet }) => {
      const outside = ipv4Value(internet?.externalIp);
      const router = ipv4Value(internet?.routerWanIp);
      if (outside === undefined || router === undefined || outside === router) return false;
      return !isPrivate(router) && !isCarrierGrade(router);
    },
    words:
      "The internet sees one address, and the router says that it has another. Look both up again, inside the office.",
    ways: [
      { words: "The address that the internet sees", path: "internet.externalIp" },
      { words: "The address that the router has", path: "internet.routerWanIp" },
    ],
  },
  {
    id: "server-and-router-apart",
    between: ["server.address", "server.prefixLength", "server.routerAddress"],
    when: ({ server }) => {
      const address = ipv4Value(server?.address);
      const router = ipv4Value(server?.routerAddress);
      const length = server?.prefixLength;
      if (address === undefined || router === undefined || length === undefined) return false;
      return networkOf(address, length) !== networkOf(router, length);
    },
    words: "The server and the router don’t fit together by these numbers. Look both up again.",
    ways: [
      { words: "The server’s address", path: "server.address" },
      { words: "The router’s address", path: "server.routerAddress" },
    ],
  },
];

export function clashesIn(answers: Answers): readonly Clash[] {
  return rules.filter(({ when }) => when(answers));
}

function knowsCompany({ features }: Answers): boolean {
  return features?.eStatements === "revspring" || features?.eStatements === "dma";
}

function plainFtp({ features, confirmations }: Answers, used: string, told: string): boolean {
  return features?.eStatementsPlainFtp === used && confirmations?.plainFtp?.answer === told;
}

function ipv4Value(address: string | undefined): number | undefined {
  const reading = parseIpv4(address ?? "");
  return reading.ok ? reading.value : undefined;
}
