/**
 * Which sources say no more than a sentence of the sheet does. A source’s own words are left out only where such a sentence is
 * there, cites it, and holds the phrase that carries it; so a plan with other words, of an older link say, gets the source in full.
 */
import type { FactId } from "@/lib/facts";

export type Sentence = { text: string; cites: readonly FactId[] };

export const carriers: Partial<Record<FactId, readonly string[]>> = {
  F1: ["must be discussed with a “HIPAA certified” network administrator"],
  F2: ["the office’s own responsibility that its network is secure"],
  F3: ["can’t help to set up an office’s network", "cannot help to configure the network"],
  F4: ["as a recommendation only"],
  F6: ["firewall is on, which blocks access from the internet", "firewall, which blocks access from the internet"],
  F7: ["block all traffic and to allow in only what the office requires"],
  F8: ["names port 25 as an example of an opening"],
  F11: ["All incoming services use TCP"],
  F12: ["Everything incoming is to be blocked unless it is needed"],
  F13: ["HIPAA limits sending patient data across the internet"],
  F14: ["not encrypted, blocks it at the firewall and gives access by VPN"],
  F15: [
    "not encrypted, blocks it at the firewall and gives access by VPN",
    "blocks port 1234, which is not encrypted, and gives access by VPN",
  ],
  F16: [
    "opens this service only if outside access is required",
    "Port 80 is opened only if outside access is required",
  ],
  F17: [
    "opens this service only for the “Patient Web interface”",
    "opens this service for a “Patient Web interface”",
    "“Patient Web interface” for which the article opens this service",
    "For that the article opens the encrypted web service",
  ],
  F18: ["not encrypted, blocks it at the firewall and gives access by VPN"],
  F19: ["or issues can occur in several areas of MacPractice"],
  F20: [
    "opens this service only for the “Patient Web interface”, or for iPads and iPhones, used from outside",
    "when the iPad and iPhone interface or the Patient Web interface is used from outside",
  ],
  F21: ["“these ports”, so 80 as well as 443, are forwarded to the server"],
  F22: ["Many network administrators do not block outbound traffic at all"],
  F23: ["Where outbound traffic is blocked, the services of the article’s table may be allowed"],
  F24: ["but only those that are used"],
  F25: ["The article allows it to any destination", "may go out on port 22 to any destination"],
  F26: ["PMSFT, which the article allows to any destination"],
  F27: ["to two hosts, for RevSpring and for DMA/Capario"],
  F28: ["http://ftp.pscftpx.com, and runs straight into the next host"],
  F29: ["For this vendor the article names this host"],
  F30: ["he article gives the port but no destination"],
  F31: ["he article gives the port but no destination"],
  F32: ["he article gives the port but no destination"],
  F33: ["on ports 20 and 21 and names no host, vendor or protocol"],
  F34: ["no column for protocol or encryption"],
  F35: [
    "should not be used for patient data or for using MacPractice",
    "advises against Wi-Fi for patient data and for using MacPractice",
  ],
  F36: ["Ethernet is more secure and a better choice"],
  F37: ["needs WPA2 and a good, long password"],
  F38: ["never WEP, as it is not secure"],
  F48: ["connects to the server by its internal address"],
  F50: ["The router hands the address out"],
  F51: ["can change after a reset, an update, a power outage and the like"],
  F52: ["a static internal address, which always stays"],
  F53: [
    "is preferred, so that nobody has to change the clients’ settings",
    "prefers one that stays, so that nobody has to change their settings",
  ],
  F55: ["the internet provider, which assigns the address"],
  F56: [
    "Unless the office asked and pays for a static one, it is most likely dynamic",
    "is dynamic and can change at any time",
  ],
  F57: ["to work reliably; where they are used is not said"],
  F58: ["“may require” asking"],
  F59: ["and that you can tell us", "to contact MacPractice about static addresses"],
  F60: ["needs a specialist who knows the office"],
  F61: ["For the Patient Portal one is recommended"],
  F62: [
    "dynamic DNS is the way to do without",
    "asks for dynamic DNS, which keeps",
    "article’s way to do without a static one",
  ],
  F64: ["periodically checks for a changed address"],
  F65: ["depends on the DNS provider’s outages"],
  F66: ["reporting procedures, scheduled outages and terms"],
  F67: ["can’t configure or support dynamic DNS", "nor can it configure or support dynamic DNS"],
  F68: ["or recommend a provider"],
  F69: ["similar with most providers; whoever is not sure of them asks a network professional or the provider"],
  F70: ["an account and a host name with a provider of your choice"],
  F71: [
    "update software, which may run on the MacPractice server",
    "provider’s own instructions: on the MacPractice server",
  ],
  F72: ["provider’s own instructions"],
  F73: ["Give MacPractice Support the address for the Patient Portal"],
  F74: ["A static address is set up the same way"],
  F75: ["not replace port forwarding", "not to replace the steps for port forwarding"],
  F76: ["a check that port 1234 can be reached", "last step is to verify that port 1234 is accessible"],
  C16: [
    "With these alone DNS, time, updates, the web, mail and the dynamic DNS updater would stop; neither article says so",
  ],
  E2: ["publishes the public address, not one from inside another network"],
  E3: ["Some providers block ports 25, 80 or even 443 on the way in"],
  E4: ["Another MacPractice page: the public address should be static"],
  E5: ["works on the same local network only, VPN or not, and shows an address with https"],
  E6: ["eStatement preferences show the host"],
  E7: ["disable the default user that it came with"],
  E8: ["by a DHCP reservation for its MAC address, or set by hand outside the router’s DHCP range"],
  E9: ["hairpin NAT for 443 or, better, split DNS"],
  E10: [
    "without a rule of its own, every port that listens is open. In our test, with rules for IPv4 alone, IPv6 still let in",
  ],
  E11: ["Prefer DNS-01, which leaves port 80 closed"],
  E12: ["WPA3 where the devices can do it, no TKIP, and never an open network"],
  E13: ["Updates of macOS and everyday browsing use the web ports"],
  E14: ["Passive FTP also needs an FTP helper on the firewall"],
  E15: ["Many firewalls look a host name up once, when the rule is loaded"],
  E16: ["Apple is retiring AFP, so newer Macs may no longer connect"],
  E17: ["one that follows a standard (IKE/IPsec, WireGuard or OpenVPN), with multi-factor sign-in, kept up to date"],
  E18: ["Turn UPnP and NAT-PMP off"],
  E19: ["A port shows as open only while its service is running"],
  E20: ["keep it for six years, and go through it again by the review date"],
  E21: ["Open Dental warns never to open it on the router: letting in chosen addresses only is not enough"],
  E23: ["says that the router must let traffic in. Its section on router and port forwarding we have not seen"],
};

export function isRestated(id: FactId, sentences: readonly Sentence[]): boolean {
  const phrases = carriers[id] ?? [];
  return sentences.some(({ text, cites }) => cites.includes(id) && phrases.some((phrase) => text.includes(phrase)));
}
