import { suiteOf } from "./suite.testing";
import { targets } from "./targets.testing";

/** Those with a file of their own run beside this one. */
const alone = ["nftables", "iptables"];

for (const target of targets) if (!alone.includes(target.id)) suiteOf(target);
