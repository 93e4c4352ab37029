/** A ruleset with one thing wrong does not pass. */
import { describe } from "vitest";
import { iptablesMutants } from "./mutants/iptables.testing";
import { nftMutants } from "./mutants/nft.testing";
import { mutantsOf } from "./mutants/suite.testing";
import { labOfTests } from "./suite.testing";
import { targetOf } from "./targets.testing";

describe("of the rules of nftables", () => mutantsOf(labOfTests(), targetOf("nftables"), nftMutants));

describe("of the rules of iptables", () => mutantsOf(labOfTests(), targetOf("iptables"), iptablesMutants));
