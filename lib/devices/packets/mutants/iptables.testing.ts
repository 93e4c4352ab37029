import type { Mutant } from "./mutant.testing";

const of =
  (file: "v4" | "v6") =>
  (name: string, was: RegExp, becomes: string, caughtBy: string): Mutant => ({
    name,
    office: "all",
    file,
    was,
    becomes,
    caughtBy,
  });

const v4 = of("v4");
const v6 = of("v6");

export const iptablesMutants: readonly Mutant[] = [
  v4("1234 has lost its limit", /-s 198\.51\.100\.0\/24 /g, "", "internet 8.8.8.8 → 203.0.113.10 tcp 1234"),
  v4(
    "nothing is denied but what has a name",
    /^:(INPUT|FORWARD) DROP/gm,
    ":$1 ACCEPT",
    "internet 198.51.100.20 → 203.0.113.10 tcp 8080",
  ),
  v6(
    "IPv6 is open but for what has a name",
    /^:(INPUT|FORWARD) DROP/gm,
    ":$1 ACCEPT",
    "internet 2001:db8:1::1 → 2001:db8:2::10 tcp 443",
  ),
  v6(
    "443 is let through over IPv6 as well",
    /(-A FORWARD) -i eth0 -p tcp --dport 80 .*/,
    "$1 -p tcp --dport 443 -j ACCEPT",
    "internet 2001:db8:1::1 → 2001:db8:2::10 tcp 443",
  ),
  v4("answers are not let back in", /.*FORWARD.*ESTABLISHED.*\n/g, "", "pc → 192.0.2.200 tcp 443"),
  v4(
    "443 is forwarded for the internet and not for the office",
    /.*PREROUTING -i eth1.*DNAT.*\n/,
    "",
    "pc → 203.0.113.10 tcp 443",
  ),
  v4(
    "the server answers the office past the router",
    /.*--ctstate DNAT -j MASQUERADE\n/,
    "",
    "pc → 203.0.113.10 tcp 443",
  ),
  v4(
    "443 goes to the wrong machine",
    /192\.168\.1\.10(:443| -p tcp --dport 443)/g,
    "192.168.1.20$1",
    "internet 198.51.100.20 → 203.0.113.10 tcp 443",
  ),
  v4(
    "443 is let through to the server's own address",
    /(-A FORWARD -i eth0 .* --dport 443) -m conntrack --ctstate DNAT/,
    "$1",
    "internet 198.51.100.20 → 192.168.1.10 tcp 443",
  ),
  v4(
    "the router's own pages are open to the internet",
    /^(-A INPUT) -i eth1 -j/gm,
    "$1 -j",
    "internet 198.51.100.20 → 203.0.113.10 tcp 22",
  ),
  v4(
    "ports that are closed from outside answer the office by the public address",
    /-A INPUT.*--limit-iface-in.*\n/,
    "",
    "pc → 203.0.113.10 tcp 3306",
  ),
  v4(
    "the VPN reaches every port of the server",
    /(-A FORWARD -i wg0 .*) -p tcp .* -j/,
    "$1 -j",
    "vpn → 192.168.1.10 tcp 41853",
  ),
  v4("a row for one host lets out to all", / -d ftp\.pscftpx\.com/, "", "pc → 192.0.2.200 tcp 22"),
  v4("plain FTP has no helper", /.*--helper ftp\n/, "", "pc → 192.0.2.102 ftp 21"),
  v4("private addresses leave the office", /-A POSTROUTING -o eth0 -j MASQUERADE\n/, "", "pc → 192.0.2.200 tcp 443"),
  {
    name: "a port on hold is forwarded",
    office: "held",
    file: "v4",
    was: /-A POSTROUTING -o eth0([^#]*)-A FORWARD -i eth0 -p tcp --dport 1234 .*/,
    becomes:
      "-A PREROUTING -i eth0 -p tcp --dport 1234 -j DNAT --to-destination 192.168.1.10:1234\n-A POSTROUTING -o eth0$1-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT",
    caughtBy: "internet 8.8.8.8 → 203.0.113.10 tcp 1234",
  },
];
