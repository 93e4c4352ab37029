import { fastAttach, tickets } from "./attachments-and-tickets";
import { dropBox } from "./drop-box";
import { eClaimsPmsft, eClaimsSftp } from "./eclaims";
import { encryptedWeb } from "./encrypted-web";
import { dnsTcp, dnsUdp, outgoingMail, time, web } from "./essentials";
import { eStatementsDma, eStatementsPlainFtp, eStatementsRevSpring } from "./estatements";
import { messageServer } from "./message-server";
import { mpxServer } from "./mpx-server";
import { mysql } from "./mysql";
import { officeMail } from "./office-mail";
import { serverManagement } from "./server-management";
import type { InboundService, OutboundService } from "./service";
import { unencryptedWeb } from "./unencrypted-web";

/** In the order of the plan's inbound rows. */
export const inboundServices: readonly InboundService[] = [
  encryptedWeb,
  unencryptedWeb,
  messageServer,
  mysql,
  serverManagement,
  mpxServer,
  officeMail,
];

/** In the order of the plan's outbound rows. */
export const outboundServices: readonly OutboundService[] = [
  eClaimsSftp,
  eClaimsPmsft,
  eStatementsRevSpring,
  eStatementsDma,
  eStatementsPlainFtp,
  fastAttach,
  tickets,
  dropBox,
  dnsUdp,
  dnsTcp,
  time,
  web,
  outgoingMail,
];

const names = new Map([...inboundServices, ...outboundServices].map((service) => [service.id, service.name]));

/** The printed name of a service that a row lists. */
export function serviceName(id: string): string {
  return names.get(id) ?? id;
}
