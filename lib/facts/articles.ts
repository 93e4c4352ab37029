import { firewallFacts } from "./articles-firewall";
import { ipAddressFacts } from "./articles-ip-addresses";

/** What the two articles say. Numbers are never reused or changed; a new fact gets the next number. */
export const articleFacts = { ...firewallFacts, ...ipAddressFacts };

export type ArticleFactId = keyof typeof articleFacts;
