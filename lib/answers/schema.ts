/** Answers v1: the document that an office's whole sheet is derived from. Only `version` is required. */
import * as z from "@/lib/vendor/zod";
import { fields } from "./fields";

export const answersSchema = z.object({
  version: z.literal(1),
  office: z.optional(
    z.object({
      name: fields["office.name"],
      contactName: fields["office.contactName"],
      contactPhone: fields["office.contactPhone"],
      contactEmail: fields["office.contactEmail"],
      technicianName: fields["office.technicianName"],
      technicianCompany: fields["office.technicianCompany"],
      technicianEmail: fields["office.technicianEmail"],
    }),
  ),
  features: z.optional(
    z.object({
      patientPortal: fields["features.patientPortal"],
      portalSite: fields["features.portalSite"],
      mobile: fields["features.mobile"],
      eClaims: fields["features.eClaims"],
      clearinghouse: fields["features.clearinghouse"],
      eStatements: fields["features.eStatements"],
      eStatementsPlainFtp: fields["features.eStatementsPlainFtp"],
      fastAttach: fields["features.fastAttach"],
      tickets: fields["features.tickets"],
      dropBox: fields["features.dropBox"],
      mailServer: fields["features.mailServer"],
      remoteAccess: fields["features.remoteAccess"],
      remoteNeeds: fields["features.remoteNeeds"],
    }),
  ),
  internet: z.optional(
    z.object({
      externalAddress: fields["internet.externalAddress"],
      externalIp: fields["internet.externalIp"],
      routerWanIp: fields["internet.routerWanIp"],
      staticIpPlan: fields["internet.staticIpPlan"],
      ddnsHostname: fields["internet.ddnsHostname"],
      ddnsUpdater: fields["internet.ddnsUpdater"],
      provider: fields["internet.provider"],
      router: fields["internet.router"],
      routerPassword: fields["internet.routerPassword"],
      window: fields["internet.window"],
    }),
  ),
  server: z.optional(
    z.object({
      address: fields["server.address"],
      assignment: fields["server.assignment"],
      macAddress: fields["server.macAddress"],
      routerAddress: fields["server.routerAddress"],
      prefixLength: fields["server.prefixLength"],
      mailServerAddress: fields["server.mailServerAddress"],
    }),
  ),
  network: z.optional(
    z.object({
      firewall: fields["network.firewall"],
      outbound: fields["network.outbound"],
      wifi: fields["network.wifi"],
      vpn: fields["network.vpn"],
    }),
  ),
  confirmations: z.optional(
    z.object({
      messageServer: z.optional(
        z.object({
          answer: fields["confirmations.messageServer.answer"],
          sources: fields["confirmations.messageServer.sources"],
          encrypted: fields["confirmations.messageServer.encrypted"],
          confirmedBy: fields["confirmations.messageServer.confirmedBy"],
          confirmedOn: fields["confirmations.messageServer.confirmedOn"],
        }),
      ),
      encryptedWeb: z.optional(
        z.object({
          answer: fields["confirmations.encryptedWeb.answer"],
          sources: fields["confirmations.encryptedWeb.sources"],
          confirmedBy: fields["confirmations.encryptedWeb.confirmedBy"],
          confirmedOn: fields["confirmations.encryptedWeb.confirmedOn"],
        }),
      ),
      plainFtp: z.optional(
        z.object({
          answer: fields["confirmations.plainFtp.answer"],
          host: fields["confirmations.plainFtp.host"],
          confirmedBy: fields["confirmations.plainFtp.confirmedBy"],
          confirmedOn: fields["confirmations.plainFtp.confirmedOn"],
        }),
      ),
    }),
  ),
});

/** Answers of which every value is valid; what was blank is missing. */
export type Answers = z.infer<typeof answersSchema>;
