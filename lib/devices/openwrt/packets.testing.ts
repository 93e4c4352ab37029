/** What the script gives the router, as the router's own compiler would make it, with the lab's interfaces. */
import { withDestinations } from "@/lib/devices/common-left";
import { interfaces, ipv6, wan } from "@/lib/devices/packets/addresses.testing";
import type { Check } from "@/lib/devices/packets/check.testing";
import type { Target } from "@/lib/devices/packets/target.testing";
import { fw4 } from "./fw4.testing";
import { device } from "./index";
import { parseScript } from "./script.testing";
import { parseUci } from "./uci.testing";

export const target: Target = {
  id: "openwrt",
  offices: 6,
  random: 0,
  backEnds: [],
  rulesets: (policy, names) => {
    const { "lan-network": network = "", "router-address": address = "", "wan-address": fixed } = names;
    const own = { wan: "wan", wan6: "wan6", lan: "lan", vpn: "vpn0", "lan-network": network };
    const given = { ...own, "vpn-network": names["vpn-network"] ?? "", ...(fixed && { "wan-address": fixed }) };
    const [file] = device.write(policy, given).files;
    const { firewall } = parseScript(file?.content(["Tried with packets."]) ?? "");
    const devices = { wan: interfaces.wan, wan6: interfaces.wan, lan: interfaces.lan, vpn0: interfaces.vpn };
    return { nft: fw4(parseUci(firewall), { devices, wanAddress: wan.router, lan: { address, network } }) };
  },
  adjust: (check, policy, names) =>
    isForAHost(check, withDestinations(policy, names).outbound?.allows ?? [])
      ? { ...check, expects: "filtered" }
      : check,
  // It can't tell its own IPv6 address outside from the one inside, and its pages stay in reach from inside.
  leaves: ({ asker, probe: { to, port } }) =>
    asker === "pc" && to === ipv6.routerOutside && (port === 80 || port === 443),
};

type Row = { protocol: string; ports: readonly number[]; host?: string };

/** Rows for a host are left out, so what no other row lets out is closed. */
function isForAHost({ asker, probe: { protocol, port } }: Check, allows: readonly Row[]): boolean {
  if ((asker !== "pc" && asker !== "server") || allows.length === 0) return false;
  if (protocol === "ftp") return true;
  const fits = allows.filter((row) => row.protocol === protocol && row.ports.includes(port));
  return fits.length > 0 && fits.every(({ host }) => host !== undefined);
}
