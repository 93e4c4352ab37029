/** Each question of the rules in at most 18 words, for the work order. The whole of it stands in the grounds. */
import type { Plan } from "@/lib/plan";

type Short = string | ((plan: Plan) => string);

const isDynamic = ({ addressing }: Plan): boolean =>
  addressing.some(({ id, status }) => id === "external-static" && status === "unmet");

export const shortQuestions: Readonly<Record<string, Short>> = {
  "ask-1234": "Does the Portal need port 1234 from the internet? From which addresses? Is it encrypted?",
  "ask-443-hosted": "Does the Portal need port 443 on our own server from the internet? From which networks?",
  "ask-80": "Does anything that we use need port 80 from outside?",
  "ask-1234-encryption": "Is what passes through port 1234 encrypted by now?",
  "ask-static-needed": "Do we need a static outside address for what we use?",
  "ask-remote-client": "Which ports does the program need through the VPN: 3306 alone, or more?",
  "ask-mobile-static": "iPads and iPhones only inside: no opening and no static address needed, are we right?",
  "ask-ddns-mobile": "Does dynamic DNS work for iPads and iPhones away from the office, too?",
  "ask-server-management": "Can the Server Management App be used through a VPN?",
  "ask-drop-box": "Does the Drop Box still use AFP on 548? To which host? Encrypted? Macs without AFP?",
  "ask-static": (plan) =>
    isDynamic(plan)
      ? "A static public IPv4 address: what does it cost, from when, what changes here?"
      : "Do we have a static public IPv4 address? If not: cost, from when, what changes?",
  "ask-public-address": "Can our router get a public address: no carrier-grade NAT, or your device in bridge mode?",
  "ask-eclaims": "Claims: by which method (SFTP 22, PMSFT 1023, another), to which hosts and ports?",
  "ask-estatements": "Statements: to which host and port, encrypted or not? Are ports 20 and 21 needed?",
  "ask-plain-ftp": "Can all statements go out on port 22? If 20 and 21: to which host, why?",
  "ask-vpn": "Which VPN fits, with multi-factor sign-in, and who keeps it up to date?",
  "ask-firewall": "Is the router’s firewall on, for IPv4 and IPv6?",
  "ask-outbound": "Does the firewall restrict outbound traffic, or may everything go out?",
  "ask-wifi": "Is Wi-Fi used with MacPractice? Secured by WPA2, WPA3, or something older?",
  "ask-server-assignment": "How does the server get its address: by hand, DHCP reservation, DHCP without one?",
  "ask-portal-site": "Look at the browser’s address bar: do patients sign in at MacPractice or at the office’s server?",
  "ask-remote-needs": "What do staff use from outside: the program, the Server Management App, the Message Server?",
  "ask-patient-portal": "Do patients use the MacPractice Patient Portal?",
  "ask-mobile": "Are the iPad and iPhone apps used: only inside the office, or also away from it?",
  "ask-fast-attach": "Does the office send claim attachments with NEA FastAttach?",
  "ask-tickets": "Does the office send support tickets from inside MacPractice?",
  "ask-drop-box-used": "Does the office use the MacPractice Drop Box?",
  "ask-mail-server": "Does a mail server stand in the office, or is mail with an outside provider?",
  "ask-remote-access": "Does anyone use the MacPractice program from outside the office?",
};

export function shortQuestion(id: string, plan: Plan): string | undefined {
  const short = shortQuestions[id];
  return typeof short === "function" ? short(plan) : short;
}
