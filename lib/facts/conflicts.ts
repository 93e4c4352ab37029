import type { Conflict } from "./types";

/**
 * Where the articles contradict each other or leave a gap. Each is shown with what both sides say; the resolution holds for
 * every office to which the conflict is shown.
 */
export const conflicts = {
  C1: {
    title: "Port 1234",
    statements: [
      {
        text: "The firewall article blocks port 1234, which is not encrypted, and gives access by VPN.",
        cites: ["F15"],
      },
      {
        text: "The article about IP addresses ends its steps for dynamic DNS with a check that port 1234 can be reached at the office’s outside address. A static address is set up the same way.",
        cites: ["F76", "F74"],
      },
      {
        text: "Another MacPractice page says that MacPractice hosts the Portal’s website, which connects to the office’s server. In our reading that would explain the check.",
        cites: ["E4"],
      },
    ],
    resolution:
      "Our judgement: it stays closed unless MacPractice answers that it is needed, and from where; ask for that in writing. Then it is opened only to the addresses that MacPractice names.",
  },
  C2: {
    title: "Static external address: required or not",
    statements: [
      {
        text: "Features such as the iPad and iPhone interfaces and the Patient Portal “require” one to work reliably; where they are used is not said.",
        cites: ["F57"],
      },
      {
        text: "Using them “may require” asking the internet provider, which assigns the address, for one.",
        cites: ["F55", "F58"],
      },
      {
        text: "For the Patient Portal one is recommended; dynamic DNS is the way to do without. Another MacPractice page: the public address should be static.",
        cites: ["F61", "F62", "E4"],
      },
    ],
    resolution:
      "Our judgement: required when iPads or iPhones are used away from the office, recommended when the Patient Portal is the only reason.",
  },
  C3: {
    title: "iPad and iPhone inside the office only",
    statements: [
      {
        text: "The iPad and iPhone interfaces require a static external address to work reliably; where they are used is not said.",
        cites: ["F57"],
      },
      { text: "The firewall is opened only for use from outside the office.", cites: ["F20"] },
    ],
    resolution:
      "For iPads and iPhones that stay in the office, this plan opens no port. Our judgement is that they need no static external address either; MacPractice is asked to confirm that. Other features may still need one or the other.",
  },
  C4: {
    title: "Dynamic DNS for iPad and iPhone",
    statements: [
      { text: "Dynamic DNS is described for the Patient Portal, and for nothing else.", cites: ["F61", "F62", "F73"] },
      {
        text: "The iPad and iPhone interfaces require a static address; what to do with a dynamic one is not said, with a Portal or without.",
        cites: ["F57"],
      },
    ],
    resolution:
      "Dynamic DNS does not count as enough: this plan asks for a static external address, and MacPractice whether dynamic DNS would do.",
  },
  C5: {
    title: "Port 80",
    statements: [
      {
        text: "Port 80 is opened only if outside access is required; then “these ports”, so 80 as well as 443, are forwarded to the server.",
        cites: ["F16", "F21"],
      },
      {
        text: "Port 80 is not encrypted, and HIPAA limits sending patient data across the internet without encryption.",
        cites: ["F13", "F16"],
      },
    ],
    resolution:
      "Our judgement: port 80 stays closed. Where 443 is opened, MacPractice is asked whether anything needs 80. Its answer, a redirect or a certificate issued by HTTP-01 would be a reason to look at it again.",
  },
  C6: {
    title: "eStatements by plain FTP",
    statements: [
      { text: "One row sends eStatements on port 22 to two hosts, for RevSpring and for DMA/Capario.", cites: ["F27"] },
      {
        text: "Another sends them on ports 20 and 21 and names no host, vendor or protocol. In our reading that is plain FTP, and the first is SFTP.",
        cites: ["F33"],
      },
      {
        text: "HIPAA limits sending patient data across the internet without encryption, says the lead of the incoming table.",
        cites: ["F13"],
      },
    ],
    resolution:
      "Our judgement: that limit counts for outbound traffic too, since it speaks of sending. A firewall that restricts it should allow 20 and 21 only if the statement vendor says that it needs them, and for which host; elsewhere nothing on the router holds them.",
  },
  C7: {
    title: "Wi-Fi",
    statements: [
      {
        text: "In general, Wi-Fi should not be used for patient data or for using MacPractice.",
        cites: ["F35"],
      },
      { text: "The iPad and iPhone interface is one of the features that MacPractice offers.", cites: ["F20"] },
    ],
    resolution:
      "Our judgement: iPads and iPhones have no Ethernet, so they use Wi-Fi, with WPA2 or better. Computers are better off with a cable.",
  },
  C8: {
    title: "What “block all traffic” means",
    statements: [
      {
        text: "All traffic is to be blocked: read word for word, outbound traffic too.",
        cites: ["F7"],
      },
      { text: "Many network administrators do not block outbound traffic at all.", cites: ["F22"] },
    ],
    resolution:
      "Inbound traffic is blocked by default, over IPv4 and IPv6. Outbound traffic is left as it is, unless the office restricts it.",
  },
  C9: {
    title: "Port 41853 without an action",
    statements: [
      {
        text: "The row for port 41853, not encrypted, says neither block nor open, but that only the MPXServer process may use the port, or issues can occur in several areas of MacPractice.",
        cites: ["F19"],
      },
      { text: "Everything incoming is to be blocked unless it is needed.", cites: ["F12"] },
    ],
    resolution:
      "Our judgement: it stays closed like everything else, and the row is a warning about the server itself.",
  },
  C10: {
    title: "Fixed address for the server",
    statements: [
      {
        text: "For the server, a static internal address, which always stays, is preferred, so that nobody has to change the clients’ settings.",
        cites: ["F52", "F53"],
      },
      { text: "Ports are forwarded to the internal address of the server.", cites: ["F21"] },
    ],
    resolution:
      "Our judgement: a forwarded port needs a target that never moves. So a fixed address, static or by DHCP reservation, is required once a port is forwarded or on hold.",
  },
  C11: {
    title: "http:// before the RevSpring host",
    statements: [
      {
        text: "The RevSpring host is printed like a web address, http://ftp.pscftpx.com, and runs straight into the next host.",
        cites: ["F28"],
      },
      { text: "Its row gives port 22, which is not a port of the web.", cites: ["F27"] },
    ],
    resolution:
      "Our judgement: http:// got there when the text was turned into a link. The rule uses the bare host name and TCP port 22.",
  },
  C12: {
    title: "One row swallows another on port 22",
    statements: [
      { text: "eClaims by SFTP may go out on port 22 to any destination.", cites: ["F25"] },
      {
        text: "eStatements may go out on port 22 only to two hosts, for RevSpring and for DMA/Capario.",
        cites: ["F27"],
      },
    ],
    resolution:
      "Our judgement: the named host then limits nothing, because the wider row lets the same traffic through. So it is on port 443 for tickets and NEA FastAttach, where they are used: web traffic may go anywhere.",
  },
  C13: {
    title: "Patient Web interface or Patient Portal",
    statements: [
      {
        text: "The firewall article opens the web services when the iPad and iPhone interface or the Patient Web interface is used from outside.",
        cites: ["F20"],
      },
      { text: "The article about IP addresses speaks of the Patient Portal.", cites: ["F57", "F61"] },
    ],
    resolution:
      "Our judgement: probably two generations of one product. For iPads or iPhones away from the office, this plan opens port 443. For the Portal, MacPractice’s answer decides; without one, 443 is opened where patients sign in on the office’s own server, and kept closed otherwise, since a Portal that MacPractice hosts may not need it.",
  },
  C14: {
    title: "What PMSFT is",
    statements: [
      {
        text: "eClaims by PMSFT use port 1023. The article never says what PMSFT stands for, and we found it explained nowhere else in public.",
        cites: ["F26"],
      },
    ],
    resolution:
      "We do not guess. Port 1023 is listed only for an office that says it sends eClaims by PMSFT; whether it does, its clearinghouse can say.",
  },
  C15: {
    title: "What MacPractice Support can do",
    statements: [
      {
        text: "Support cannot help to configure the network, which needs a specialist who knows the office; nor can it configure or support dynamic DNS.",
        cites: ["F3", "F60", "F67"],
      },
      {
        text: "The office is told to contact MacPractice about static addresses and about setting up the Patient Portal.",
        cites: ["F59", "F73"],
      },
    ],
    resolution: "The questions to MacPractice ask what it needs or knows. Work on the network is the technician’s.",
  },
  C16: {
    title: "What a strict outbound list would stop",
    statements: [
      {
        text: "Where outbound traffic is blocked, the services of the table may be allowed; only those that are used need it.",
        cites: ["F23", "F24"],
      },
      {
        text: "With these alone, DNS, time, updates of the system, the web, mail and the dynamic DNS updater would all stop. Neither article says so.",
        cites: ["E13"],
      },
    ],
    resolution:
      "This plan adds rows for DNS, time and the web, and for mail if the office runs its own mail server. Each is marked as beyond MacPractice’s articles.",
  },
  C17: {
    title: "“HIPAA certified”",
    statements: [
      {
        text: "Network security must be discussed with a “HIPAA certified” network administrator.",
        cites: ["F1"],
      },
    ],
    resolution:
      "No government certificate for HIPAA exists, and the US health department (HHS) endorses no private one. So: discuss it with an administrator with HIPAA experience.",
    seen: [
      "https://www.compliancejunction.com/what-is-hipaa-certification/",
      "https://www.westcoasthealthlaw.com/part-5-of-5-certification-attestation-and-ongoing-compliance-what-you-can-credibly-tell-your-partners",
    ],
  },
  C18: {
    title: "255.255.255.255 as an example",
    statements: [
      { text: "The article uses 255.255.255.255 as a made-up example of an external address.", cites: ["F43"] },
    ],
    resolution:
      "Our judgement is that this address has no place in a network plan: it is the broadcast address, which no single device can have. It is refused in every address field and never serves as an example here.",
  },
  C19: {
    title: "Server Management App by VPN",
    statements: [
      {
        text: "The firewall article calls port 26700 not encrypted, and gives access to it by VPN.",
        cites: ["F18"],
      },
      {
        text: "MacPractice’s page about the app says that it works on the same local network only, VPN or not, and shows an address with https.",
        cites: ["E5"],
      },
    ],
    resolution:
      "Port 26700 stays closed to the internet whichever is right. MacPractice is asked whether the app works through a VPN; until it answers, count on using it inside the office.",
  },
  C20: {
    title: "What staff outside need through the VPN",
    statements: [
      {
        text: "Ports 3306, 1234 and 26700 are each to be reached by VPN; which of them the MacPractice program needs is not said.",
        cites: ["F14", "F15", "F18"],
      },
      { text: "Nor is it said whether port 41853 belongs to it.", cites: ["F19"] },
    ],
    resolution:
      "None of these ports is opened to the internet. Our judgement: the program needs the database, port 3306, through the VPN. MacPractice is asked whether it needs more.",
  },
  C21: {
    title: "Steps for port forwarding",
    statements: [
      {
        text: "Dynamic DNS is said not to replace the steps for port forwarding.",
        cites: ["F75"],
      },
      {
        text: "The one forward that is described is that of the web ports; neither article has steps for port 1234.",
        cites: ["F21"],
      },
      {
        text: "MacPractice’s page on setting up the Patient Portal says that the router must let traffic in. Its section on router and port forwarding we have not seen.",
        cites: ["E23"],
      },
    ],
    resolution: "Look at that section before you call MacPractice, and keep what it says, with its date.",
  },
} as const satisfies Record<string, Conflict>;

export type ConflictId = keyof typeof conflicts;
