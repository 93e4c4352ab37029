import { suiteOf } from "./suite.testing";
import { targetOf } from "./targets.testing";

suiteOf(targetOf("nftables"));
