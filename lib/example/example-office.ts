/**
 * The answers of a made-up office, for those who want to see a sheet before they answer anything. Its addresses are set aside
 * for documentation (RFC 5737), so is its phone number, and its own name says that it is an example.
 */
import type { Answers } from "@/lib/answers";

export const exampleOffice = {
  version: 1,
  office: {
    name: "Example Family Dental (made up)",
    contactName: "Robin Sample",
    contactPhone: "555-0142",
    contactEmail: "office@family-dental.example",
    technicianName: "Kim Sample",
    technicianCompany: "Example Networks",
    technicianEmail: "kim@networks.example",
  },
  features: {
    patientPortal: "yes",
    portalSite: "office",
    mobile: "inside",
    eClaims: "sftp",
    eStatements: "revspring",
    eStatementsPlainFtp: "no",
    fastAttach: "yes",
    tickets: "yes",
    dropBox: "unsure",
    mailServer: "cloud",
    remoteAccess: "no",
  },
  internet: {
    externalAddress: "static",
    externalIp: "203.0.113.42",
    routerWanIp: "203.0.113.42",
    provider: "Example Cable",
    router: "Example Gateway 3",
    routerPassword: "technician",
    window: "Fridays after 3 pm",
  },
  server: {
    address: "192.168.40.10",
    assignment: "reservation",
    macAddress: "02:00:5e:10:00:2a",
    routerAddress: "192.168.40.1",
    prefixLength: 24,
  },
  network: { firewall: "on", outbound: "restricted", wifi: "wpa2" },
} as const satisfies Answers;
