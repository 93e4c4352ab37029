import type { ArticleFact } from "./types";

const from = (section: string, text: string): ArticleFact => ({ publication: "firewall", section, text });

/** "Networking - Firewall", restated. */
export const firewallFacts = {
  F1: from(
    "Introduction",
    "MacPractice tells an office to talk about network security with a person it calls a “HIPAA certified Network Administrator”.",
  ),
  F2: from("Introduction", "The office itself answers for the safety of its network."),
  F3: from(
    "Introduction",
    "Each office needs something different, so MacPractice Support does not help to set up an office’s network.",
  ),
  F4: from("Introduction", "What the firewall article says is meant as advice and no more than that."),
  F5: from(
    "Introduction",
    "The firewall article holds what the network technician has to know to set up the office’s present internal network, and to make it secure, so that MacPractice works on it.",
  ),
  F6: from(
    "Introduction, paragraph 2",
    "The first step is to turn on the firewall of the router, which keeps out connections from the internet.",
  ),
  F7: from(
    "Introduction, paragraph 2",
    "The rule is to “block all traffic” and then to let incoming traffic through to those services alone that the office needs.",
  ),
  F8: from(
    "Introduction, paragraph 2",
    "Port 25 is given as an example: an office that uses an email server opens it for mail.",
  ),
  F9: from(
    "Introduction, paragraph 3",
    "The tables name network services that MacPractice may use; not every office uses all of them.",
  ),
  F10: from(
    "Introduction, paragraph 3",
    "If the office does not use a listed feature, nobody needs to turn on the service behind it.",
  ),
  F11: from("Incoming table, lead", "Every service in the incoming table uses TCP."),
  F12: from(
    "Incoming table, lead",
    "All incoming services are to be closed, and access is given only to those that are needed.",
  ),
  F13: from(
    "Incoming table, lead",
    "HIPAA limits the use of services without encryption for sending patient data across the internet.",
  ),
  F14: from(
    "Incoming table, row 1",
    "MySQL uses port 3306 and is not encrypted. The firewall blocks it; whoever needs it comes in through a VPN.",
  ),
  F15: from(
    "Incoming table, row 2",
    "The MacPractice Message Server uses port 1234 and is not encrypted. The firewall blocks it; access is by VPN.",
  ),
  F16: from(
    "Incoming table, row 3",
    "The unencrypted web service uses port 80. It is to be open only when people need it from outside; a note under the table says when.",
  ),
  F17: from(
    "Incoming table, row 4",
    "The encrypted web service uses port 443. It is to be open only when people need it from outside; a note under the table says when.",
  ),
  F18: from(
    "Incoming table, row 5",
    "The Server Management App uses port 26700 and is not encrypted. The firewall blocks it; access is by VPN.",
  ),
  F19: from(
    "Incoming table, row 6",
    "MPXServer uses port 41853 and is not encrypted. The table says neither block nor open. It says that no other process may use this port, because several parts of MacPractice could have trouble otherwise.",
  ),
  F20: from(
    "Note under the incoming table",
    "Web services are to be let through the firewall if the iPad and iPhone interface or the Patient Web interface, either of the two, is used from outside the office.",
  ),
  F21: from(
    "Note under the incoming table",
    "For web services that are used from outside, “these ports” are also to be forwarded to the internal address of the server. The plural means both 80 and 443.",
  ),
  F22: from("Outgoing table, lead", "Many network administrators leave outgoing traffic unblocked."),
  F23: from(
    "Outgoing table, lead",
    "Where outgoing traffic is blocked unless it is allowed, the services of the outgoing table may be allowed so that MacPractice works.",
  ),
  F24: from(
    "Outgoing table, lead",
    "Of the outgoing services, just those behind features that the office really uses have to be allowed.",
  ),
  F25: from("Outgoing table, row 1", "eClaims by SFTP use port 22 outbound: allow, to any destination."),
  F26: from("Outgoing table, row 2", "eClaims by PMSFT use port 1023 outbound: allow, to any destination."),
  F27: from(
    "Outgoing table, row 3",
    "eStatements use port 22 outbound: allow, to two hosts that the table names, one for RevSpring and one for DMA/Capario.",
  ),
  F28: from(
    "Outgoing table, row 3",
    "For RevSpring the eStatements host is printed as http://ftp.pscftpx.com. Nothing separates this entry from the next one.",
  ),
  F29: from("Outgoing table, row 3", "For DMA/Capario the eStatements host is ftp.datamail.biz."),
  F30: from(
    "Outgoing table, row 4",
    "Sending tickets uses port 443 outbound: allow. The cell for the destination is empty.",
  ),
  F31: from(
    "Outgoing table, row 5",
    "NEA FastAttach uses port 443 outbound: allow. The cell for the destination is empty.",
  ),
  F32: from(
    "Outgoing table, row 6",
    "MacPractice Drop Box uses port 548 outbound: allow. The cell for the destination is empty.",
  ),
  F33: from(
    "Outgoing table, row 7",
    "A second row for eStatements gives ports 20 and 21 outbound: allow. It has no cell for a destination at all, and names neither a vendor nor a protocol.",
  ),
  F34: from(
    "Outgoing table, header",
    "The outgoing table has no column for the protocol and none for encryption. The remark about TCP covers the incoming table only.",
  ),
  F35: from(
    "Closing paragraph",
    "As a rule, a practice should not use Wi-Fi to look at patient data or to work in MacPractice.",
  ),
  F36: from("Closing paragraph", "A cable (Ethernet) is safer than Wi-Fi and suits a practice better."),
  F37: from(
    "Closing paragraph",
    "An office that uses a Wi-Fi access point all the same should protect it with WPA2 and with a password that is both good and long.",
  ),
  F38: from("Closing paragraph", "WEP must never be used, because it does not keep Wi-Fi safe."),
};
