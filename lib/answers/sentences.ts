/** What each refused address or name is told: what is wrong, and what to do. */
import type { HostnameFault } from "@/lib/net/hostname";
import type { Ipv4Fault } from "@/lib/net/ipv4";
import type { SourceNetworkFault } from "@/lib/net/source-network";

export const ipv4Sentences: Record<Ipv4Fault, string> = {
  ipv6: "This is an IPv6 address. Enter the IPv4 address: four numbers with dots between them.",
  "non-ascii-digits": "Type the address with the plain digits 0 to 9.",
  "not-four-parts": "Enter four numbers with dots between them, and nothing else.",
  "leading-zero": "Leave out zeros in front of a number: write 10, not 010.",
  "part-too-large": "Each of the four numbers must be 255 or less.",
  "limited-broadcast":
    "255.255.255.255 is the broadcast address and can never belong to one device, although MacPractice’s article uses it as an example. Enter the real address.",
  "this-network": "Addresses that begin with 0 are never given to a device. Enter the real address.",
  loopback: "Addresses that begin with 127 mean “this same computer”. Enter the address that other devices use.",
  "link-local":
    "Addresses that begin with 169.254 mean that the device got no address from the router. Fix its connection, then enter the new address.",
  "multicast-or-reserved":
    "Addresses that begin with 224 or more are never given to one device. Enter the real address.",
};

export const notInside =
  "This is not an office address. An address inside the office begins with 10, with 172.16 to 172.31, or with 192.168.";

export const notOutside = {
  private:
    "This address is used only inside networks. Enter the address that the internet sees: open a “what is my IP” page on an office computer.",
  carrierGrade:
    "This address (100.64 to 100.127) belongs to the provider’s own network, not to your office. Enter the address that the internet sees.",
} as const;

export const hostnameSentences: Record<HostnameFault, string> = {
  "ip-address":
    "This is an address, not a name. Enter the host name from your dynamic DNS provider, such as office.example.net.",
  "single-label": "A host name has at least two parts with a dot between them, such as office.example.net.",
  "too-long": "A host name has at most 253 characters. Check that only the name was pasted.",
  "empty-label": "There is an empty part: two dots together, or a dot in front. Take the extra dot out.",
  "label-too-long": "No part between two dots may be longer than 63 characters.",
  "label-hyphen": "No part of a host name may begin or end with a hyphen.",
  underscore: "A host name can’t hold an underscore. Check it with your dynamic DNS provider.",
  character: "Use only the letters a to z, digits, hyphens and dots in a host name.",
};

export const sourceNetworkSentences: Record<SourceNetworkFault, string> = {
  ...ipv4Sentences,
  "no-prefix":
    "Add the size of the network after a slash: 198.51.100.7/32 for one address, 198.51.100.0/24 for a block.",
  "prefix-range": "The number after the slash must be from 24 to 32, so that the opening stays small.",
  "host-bits": "The address must be the first one of its network: 198.51.100.0/24, not 198.51.100.7/24.",
  "not-public": "MacPractice reaches the office from public addresses. This network is not public.",
};

export const macSentence = "Enter six pairs of the characters 0 to 9 and a to f, such as 02:00:5e:10:00:01.";

export const textTooLong = "Use at most 200 characters.";

export const prefixLengthSentence = "Enter a whole number from 8 to 30. Most offices have 24.";

export const dateSentence = "Enter a real date as year, month and day: 2026-11-21.";

export const crossSentences = {
  networkAddress:
    "This is the network’s own address, the first of its range. The server needs one of the addresses after it.",
  broadcastAddress:
    "This is the network’s broadcast address, the last of its range. The server needs one of the addresses before it.",
  wanSameAsRouter:
    "This is the router’s inside address, the one that you type to open its page. Look on that page for the address called WAN or internet.",
  sameAsRouter: "The server and the router have the same address here. Look both up again: they must differ.",
  mailSameAsServer:
    "The mail server has the same address here as the MacPractice server. Look both up again: they must differ.",
  mailSameAsRouter: "The mail server has the same address here as the router. Look both up again: they must differ.",
} as const;
