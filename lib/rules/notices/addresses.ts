import { isCarrierGrade, isDocumentation, isPrivate, networkOf, parseIpv4 } from "@/lib/net/ipv4";
import { found } from "@/lib/rules/situation";
import type { PlainNoticeRule } from "./notice-rule";

function addressValue(address: string | undefined): number | undefined {
  const reading = parseIpv4(address ?? "");
  return reading.ok ? reading.value : undefined;
}

export const subnetMismatch: PlainNoticeRule = {
  id: "subnet-mismatch",
  level: "warning",
  cites: ["F47"],
  when: ({ server }) => {
    const address = addressValue(server.address);
    const router = addressValue(server.routerAddress);
    const { prefixLength } = server;
    if (address === undefined || router === undefined || prefixLength === undefined) return undefined;
    const apart = networkOf(address, prefixLength) !== networkOf(router, prefixLength);
    return found(apart, "server.address", "server.routerAddress", "server.prefixLength");
  },
  text: "The MacPractice server and the router are not in the same network by these numbers. Check both addresses and the prefix length.",
};

export const addressMismatch: PlainNoticeRule = {
  id: "address-mismatch",
  level: "warning",
  cites: ["E1"],
  when: ({ internet }) => {
    const outside = addressValue(internet.externalIp);
    const router = addressValue(internet.routerWanIp);
    if (outside === undefined || router === undefined || outside === router) return undefined;
    return found(!isPrivate(router) && !isCarrierGrade(router), "internet.externalIp", "internet.routerWanIp");
  },
  text: "The internet sees a different address from the one that the router reports. One of them is out of date, was looked up elsewhere, or another device stands in front of the router.",
};

export const lastOctet: PlainNoticeRule = {
  id: "last-octet",
  level: "warning",
  cites: ["F47"],
  when: ({ server }) =>
    found(
      server.prefixLength === undefined && /\.(0|255)$/.test(server.address ?? ""),
      "server.address",
      "server.prefixLength",
    ),
  text: "The server’s address ends in .0 or .255. In most offices such an address belongs to no device: look it up again, or add the prefix length.",
};

export const exampleAddress: PlainNoticeRule = {
  id: "example-address",
  level: "note",
  cites: ["E19"],
  when: ({ internet }) => {
    const outside = addressValue(internet.externalIp);
    return found(outside !== undefined && isDocumentation(outside), "internet.externalIp");
  },
  text: "The outside address is one that is kept for examples and belongs to nobody. Put the office’s real one in its place before testing.",
};
