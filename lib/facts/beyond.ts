import type { BeyondFact } from "./types";

/** What is true beyond the two articles. Wherever the product uses one of these, it says that it stands in neither of them. */
export const beyondFacts = {
  E1: {
    text: "If the router’s own internet address is in 100.64.0.0/10 (carrier-grade NAT) or in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 (double NAT), port forwarding can’t work until that is solved. Dynamic DNS is no way around it.",
    seen: ["RFC 6598", "GitHub issue favonia/cloudflare-ddns#830"],
  },
  E2: {
    text: "When a dynamic DNS updater runs on a router that stands behind another NAT, it can publish a private address, which nobody outside can reach.",
    seen: ["GitHub issue willswire/unifi-ddns#36", "GitHub issue opnsense/core#2368"],
  },
  E3: {
    text: "Some internet providers stop inbound traffic on ports 25 and 80, and some even on 443; a few do it only to customers with a dynamic address. So dynamic DNS can fail in an office where a static address would work.",
    seen: [
      "https://cox.com/residential/support/internet-ports-blocked-or-restricted-by-cox.html",
      "https://gvtc.com/internet/blocked.php",
    ],
  },
  E4: {
    publisher: "MacPractice",
    text: "MacPractice hosts the website of the Patient Portal, and that site connects to the server in the office. To set it up, Support asks for the server’s public address (which should be static), the name of the database if it isn’t the default one, the office’s name and phone, and the subdomain that the office would like. This may be why port 1234 is to be reachable, in our reading. Whether the hosted Portal still needs 443 is an open question.",
    seen: ["https://helpdesk.macpractice.net/hc/en-us/articles/218878477"],
  },
  E5: {
    publisher: "MacPractice",
    text: "MacPractice’s page about the Server Management App says that the app can be opened on the server’s own local network only, even if there is a VPN. The address printed there begins with https.",
    seen: ["https://macpractice.atlassian.net/wiki/spaces/MPHelpDesk/pages/67829769"],
  },
  E6: {
    publisher: "MacPractice",
    text: "MacPractice’s own eStatement preferences show the office which host its eStatements really go to.",
    seen: ["https://macpractice.atlassian.net/wiki/spaces/MPHelpDesk/pages/69075078"],
  },
  E7: {
    publisher: "MacPractice",
    text: "MacPractice comes with a default user that should be disabled after the first login. Make sure of that before port 443 is opened, which is our advice.",
    seen: ["https://helpdesk.macpractice.net/hc/en-us/articles/115001701914"],
  },
  E8: {
    text: "Most technicians give a server its lasting internal address by a DHCP reservation, which goes by the server’s MAC address. An address that is typed in on the server itself must not come from the DHCP pool.",
    seen: ["https://jakestechlabs.com/labs/dhcp/reservations-and-exclusions"],
  },
  E9: {
    text: "When devices in the office reach the server by its outside name, the router has to do hairpin NAT (also called NAT loopback). Split DNS, where the name has an internal address inside, is better.",
    seen: ["docs.netbird.io, page on hairpin NAT and split DNS"],
  },
  E10: {
    text: "IPv6 works without NAT, so inbound traffic must be denied by default for IPv6 as well, in a rule of its own. Otherwise every port that listens is open to the internet. In our test, with rules for IPv4 alone, IPv6 still let in 443, 1234 and 3306.",
    seen: ["RFC 6092", "Our own packet test"],
  },
  E11: {
    text: "Port 443 needs a host name and a certificate that devices trust. To issue one by HTTP-01, port 80 must be open to addresses that are not made public; DNS-01 works without any opening.",
    seen: ["https://win-acme.com/reference/plugins/validation/http/"],
  },
  E12: {
    text: "WPA3, or the mode in which WPA2 and WPA3 work side by side, is better than WPA2 alone. TKIP, WEP and open Wi-Fi should never be used.",
    seen: ["Apple’s published advice on router settings"],
  },
  E13: {
    text: "A network with restricted outbound traffic needs more than MacPractice’s ports: DNS (53), time (123 over UDP), the web for updates (80 and 443), and whatever the dynamic DNS updater uses. Log first what would be blocked, and enforce later.",
    seen: ["https://support.apple.com/HT202944"],
  },
  E14: {
    text: "Opening ports 20 and 21 is not enough for passive FTP: its data connections pass only if the firewall has a helper for FTP.",
    seen: ["Our own packet test"],
  },
  E15: {
    text: "A firewall looks up a host name in a rule once, when the rules are loaded, unless it has objects for host names (FQDN objects). When the vendor changes its address, such a rule stops working.",
    seen: ["GitHub issue opnsense/core#1583", "GitHub issue firewalld/firewalld#350"],
  },
  E16: {
    text: "Port 548 belongs to AFP, Apple’s older way of sharing files. Apple has removed its AFP server and is phasing out the client, so Drop Box may not work on new Macs any more.",
    seen: ["/etc/services", "Apple’s deprecation notices"],
  },
  E17: {
    text: "A VPN should follow a standard (IKE/IPsec, WireGuard or OpenVPN), ask for more than a password to sign in, and be kept patched. The technician chooses it, so this product names no port for it.",
    seen: ["NSA and CISA, Selecting and Hardening Remote Access VPNs, 2021"],
  },
  E18: {
    text: "On the router, UPnP and NAT-PMP should be off, its settings should open only from inside, and its firmware should be current. Wi-Fi for guests, and gadgets, belong in a network segment of their own.",
    seen: ["NSA guidance on home networks", "HICP 5.1 and 5.2"],
  },
  E19: {
    text: "Test every port from outside the office, also each one that has to be closed. An open port shows as open only while the service behind it is listening.",
    seen: ["grc.com, ShieldsUP, port states"],
  },
  E20: {
    text: "The HIPAA Security Rule covers access (45 CFR 164.312(a)), audit (b), integrity (c), authentication (d) and security in transmission (e). Under 164.316(b)(2), documents are kept for six years and reviewed. That is why the sheet shows its date, its version, who prepared it and when to review it. A sheet supports this work; it makes nobody compliant.",
    seen: ["45 CFR 164.312, 164.316(b)(2), at govinfo.gov"],
  },
  E21: {
    text: "Open Dental, which also makes software for practices, gives the same warning: port 3306 must never be opened on the router, and letting only some addresses in is not protection enough.",
    seen: ["https://opendental.com/manual/securitymysql.html"],
  },
  E23: {
    publisher: "MacPractice",
    text: "MacPractice’s page on setting up the Patient Portal says that the router must let traffic in, and has a section of its own on router and port forwarding, which we have not seen. The Portal needs MacPractice 13.11.4 or newer, Domain Management on the license, and a domain. So answers about ports 1234 and 443 may stand there: look before you call, and keep what it says, with its date.",
    seen: ["https://helpdesk.macpractice.net/hc/en-us/articles/218878477"],
  },
} as const satisfies Record<string, BeyondFact>;

export type BeyondFactId = keyof typeof beyondFacts;
