/** Which section a notice stands in: where its reader can act on it. Each notice of a plan is printed exactly once. */
import type { Notice } from "@/lib/plan";
import type { Block, NoticeItem } from "./model";
import { noticeWords } from "./words";

type Place = "stop" | "inbound" | "outbound" | "addresses" | "dynamic-dns" | "wifi" | "remote-access" | "good-to-know";

const places: Record<string, Place> = {
  "isp-filter": "inbound",
  "message-server-plain": "inbound",
  "plain-ftp": "outbound",
  "port-22-any": "outbound",
  "outbound-essentials": "outbound",
  "host-names": "outbound",
  "drop-box-afp": "outbound",
  "nat-carrier": "addresses",
  "nat-double": "addresses",
  "server-on-dhcp": "addresses",
  "static-declined": "addresses",
  "subnet-mismatch": "addresses",
  "address-mismatch": "addresses",
  "last-octet": "addresses",
  "example-address": "addresses",
  "ddns-depends": "dynamic-dns",
  "wifi-weak": "wifi",
  "wifi-discouraged": "wifi",
  "mobile-without-wifi": "wifi",
  "vpn-behind-nat": "remote-access",
};

function placeOf({ id, level }: Notice): Place {
  return level === "blocker" ? "stop" : (places[id] ?? "good-to-know");
}

/** The notices of one section as a block, or no block. */
export function noticesAt(place: Place, notices: readonly Notice[]): Block[] {
  const items = notices.filter((notice) => placeOf(notice) === place).map(toItem);
  return items.length > 0 ? [{ kind: "notices", items }] : [];
}

function toItem({ id, level, text, cites }: Notice): NoticeItem {
  return { id, level, word: noticeWords[level], text, cites };
}
