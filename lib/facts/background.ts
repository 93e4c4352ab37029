import type { FactId } from "./types";

/**
 * The facts on which no requirement, help text or refusal rests, each with the reason why. Every other fact must be used
 * somewhere; a fact is moved out of here as soon as something cites it.
 */
export const backgroundFacts = {
  F5: "says for whom the article is written",
  F9: "says what the tables are; F10 says what follows",
  F39: "identifies the page; the publications carry its date",
  F40: "says why the article explains addresses",
  F41: "explains what an IP address is",
  F44: "names the two kinds of address",
  F45: "explains the two kinds of address",
  F46: "explains how a network shares one external address",
  F49: "names static and dynamic addresses",
  F54: "leaves other devices to the office’s choice",
} as const satisfies Partial<Record<FactId, string>>;
