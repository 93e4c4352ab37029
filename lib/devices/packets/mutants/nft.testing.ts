import type { Mutant } from "./mutant.testing";

const all = (name: string, was: RegExp, becomes: string, caughtBy: string): Mutant => ({
  name,
  office: "all",
  file: "nft",
  was,
  becomes,
  caughtBy,
});

export const nftMutants: readonly Mutant[] = [
  all("1234 has lost its limit", /ip saddr \{ 198[^}]*\} /g, "", "internet 8.8.8.8 → 203.0.113.10 tcp 1234"),
  all(
    "the limit of 1234 is a network too wide",
    /203\.0\.113\.64\/26/g,
    "203.0.113.0/24",
    "internet 203.0.113.130 → 203.0.113.10 tcp 1234",
  ),
  all(
    "only the first of two networks is let in",
    /, 203\.0\.113\.64\/26/g,
    "",
    "internet 203.0.113.70 → 203.0.113.10 tcp 1234",
  ),
  all(
    "443 is let through over IPv6 as well",
    /ct status dnat ip daddr 192\.168\.1\.10 tcp dport 443 accept/,
    "tcp dport 443 accept",
    "internet 2001:db8:1::1 → 2001:db8:2::10 tcp 443",
  ),
  all(
    "443 is let through to the server's own address",
    /ct status dnat ip daddr 192\.168\.1\.10 tcp dport 443/,
    "ip daddr 192.168.1.10 tcp dport 443",
    "internet 198.51.100.20 → 192.168.1.10 tcp 443",
  ),
  all(
    "nothing is denied but what has a name, on the way to the router",
    /input priority filter; policy drop/,
    "input priority filter; policy accept",
    "internet 198.51.100.20 → 203.0.113.10 tcp 8080",
  ),
  all(
    "nothing is denied but what has a name, on the way through the router",
    /forward priority filter; policy drop/,
    "forward priority filter; policy accept",
    "internet 2001:db8:1::1 → 2001:db8:2::30 tcp 5900",
  ),
  all(
    "answers are not let back in through the router",
    /(chain through_router \{\n[^\n]*\n)[^\n]*established[^\n]*\n/,
    "$1",
    "pc → 192.0.2.200 tcp 443",
  ),
  all(
    "answers to the router itself are not let in",
    /(chain to_router \{\n[^\n]*\n)[^\n]*established[^\n]*\n/,
    "$1",
    "router → 192.0.2.200 udp 53",
  ),
  all(
    "443 is forwarded for the internet and not for the office",
    /\n[^\n]*iifname "eth1"[^\n]*dnat ip to[^\n]*/,
    "",
    "pc → 203.0.113.10 tcp 443",
  ),
  all(
    "the server answers the office past the router",
    /\n[^\n]*ct status dnat masquerade/,
    "",
    "pc → 203.0.113.10 tcp 443",
  ),
  all(
    "443 goes to the wrong machine",
    /192\.168\.1\.10(:443| tcp dport 443)/g,
    "192.168.1.20$1",
    "internet 198.51.100.20 → 203.0.113.10 tcp 443",
  ),
  all(
    "443 is forwarded to whatever address of the router is asked for",
    /fib daddr \. iif type local/g,
    "fib daddr type local",
    "internet 198.51.100.20 → 192.168.1.1 tcp 443",
  ),
  all(
    "everyone on the internet looks like the router to the server",
    /iifname "eth1" (oifname "eth1") ip saddr \S+ /,
    "$1 ",
    "internet 198.51.100.20 → 203.0.113.10 tcp 443",
  ),
  all(
    "the router's own pages are open to the internet",
    /iifname "eth1" accept/,
    'tcp dport { 22, 8080 } accept\n    iifname "eth1" accept',
    "internet 198.51.100.20 → 203.0.113.10 tcp 22",
  ),
  all(
    "ports that are closed from outside answer the office by the public address",
    /\n[^\n]*fib daddr type local[^\n]* drop/,
    "",
    "pc → 203.0.113.10 tcp 3306",
  ),
  all(
    "the VPN reaches every port of the server",
    /(iifname "wg0"[^\n]*) tcp dport \{[^}]*\}/,
    "$1",
    "vpn → 192.168.1.10 tcp 41853",
  ),
  all("the VPN reaches every machine", /(iifname "wg0"[^\n]*) ip daddr \S+/, "$1", "vpn → 192.168.1.30 tcp 3306"),
  all("the VPN is left out", /\n[^\n]*iifname "wg0"[^\n]*/, "", "vpn → 192.168.1.10 tcp 1234"),
  all("a row for one host lets out to all", /ip daddr ftp\.pscftpx\.com /, "", "pc → 192.0.2.200 tcp 22"),
  all("plain FTP has no helper", /\n[^\n]*ct helper set[^\n]*/, "", "pc → 192.0.2.102 ftp 21"),
  all("time is not let out", /\n[^\n]*udp dport \{ 123 \}[^\n]*/, "", "pc → 192.0.2.200 udp 123"),
  all("everything is let out", /(iifname "eth1" oifname "eth0") udp dport \{ 53 \}/, "$1", "pc → 192.0.2.200 tcp 8080"),
  all("private addresses leave the office", /\n[^\n]*oifname "eth0"[^\n]* masquerade/, "", "pc → 192.0.2.200 tcp 443"),
  {
    name: "a port on hold is forwarded",
    office: "held",
    file: "nft",
    was: /(policy drop;\n)([^#]*chain through_router \{\n[^\n]*\n)([^#]*hook prerouting priority dstnat;\n)/,
    becomes:
      '$1$2    ct status dnat accept\n$3    iifname "eth0" meta nfproto ipv4 tcp dport 1234 dnat ip to 192.168.1.10:1234\n',
    caughtBy: "internet 8.8.8.8 → 203.0.113.10 tcp 1234",
  },
];
