/** The schema of each single answer, by its path. A question of the wizard owns its answer through this table. */

import { parseHostname } from "@/lib/net/hostname";
import { isCarrierGrade, isPrivate, parseIpv4 } from "@/lib/net/ipv4";
import { parseMac } from "@/lib/net/mac";
import { parseSourceNetwork } from "@/lib/net/source-network";
import { withoutInvisible } from "@/lib/text/invisible";
import { wellFormed } from "@/lib/text/well-formed";
import * as z from "@/lib/vendor/zod";
import {
  dateSentence,
  hostnameSentences,
  ipv4Sentences,
  macSentence,
  notInside,
  notOutside,
  prefixLengthSentence,
  sourceNetworkSentences,
  textTooLong,
} from "./sentences";

type Reading = { value: string } | { refusal: string };

/** A typed answer: tidied up and trimmed; what shows nothing counts as not answered. */
function typed(read: (text: string) => Reading, tidy: (raw: string) => string = wellFormed) {
  return z.optional(
    z.pipe(
      z.string(),
      z.transform((raw: string, context) => {
        const text = tidy(raw).trim();
        if (withoutInvisible(text).trim() === "") return undefined;
        const reading = read(text);
        if ("value" in reading) return reading.value;
        context.issues.push({ code: "custom", message: reading.refusal, input: raw });
        return z.NEVER;
      }),
    ),
  );
}

/** A choice: the empty text counts as not answered. */
function choice<const Options extends readonly [string, ...string[]]>(options: Options) {
  const blankIsMissing = z.transform((value: unknown) => (value === "" ? undefined : value));
  return z.optional(z.pipe(blankIsMissing, z.optional(z.enum(options))));
}

/** Characters as a reader counts them: an emoji of one code point is one, not two. */
const text = () => typed((value) => ([...value].length > 200 ? { refusal: textTooLong } : { value }));

/** An IPv4 address or network: of marks that nobody sees nothing is kept, and a comma is a dot that was mistyped. */
const dotted = (raw: string) => withoutInvisible(raw).replaceAll(",", ".").trim();

const ipv4 = (refuse: (value: number) => string | undefined) =>
  typed((text) => {
    const reading = parseIpv4(text);
    if (!reading.ok) return { refusal: ipv4Sentences[reading.fault] };
    const refusal = refuse(reading.value);
    return refusal ? { refusal } : { value: text };
  }, dotted);

const insideAddress = () => ipv4((value) => (isPrivate(value) ? undefined : notInside));

const outsideAddress = () =>
  ipv4((value) => {
    if (isPrivate(value)) return notOutside.private;
    return isCarrierGrade(value) ? notOutside.carrierGrade : undefined;
  });

const hostname = typed((text) => {
  const reading = parseHostname(text);
  return reading.ok ? { value: reading.value } : { refusal: hostnameSentences[reading.fault] };
}, withoutInvisible);

const mac = typed((text) => {
  const value = parseMac(text);
  return value ? { value } : { refusal: macSentence };
}, withoutInvisible);

const date = typed((text) => (z.iso.date().safeParse(text).success ? { value: text } : { refusal: dateSentence }));

const sourceNetwork = z.pipe(
  z.string(),
  z.transform((raw: string, context) => {
    const value = dotted(raw);
    const reading = parseSourceNetwork(value);
    if (reading.ok) return value;
    context.issues.push({ code: "custom", message: sourceNetworkSentences[reading.fault], input: raw });
    return z.NEVER;
  }),
);

const yesNo = () => choice(["yes", "no", "unsure"]);

export const fields = {
  "office.name": text(),
  "office.contactName": text(),
  "office.contactPhone": text(),
  "office.contactEmail": text(),
  "office.technicianName": text(),
  "office.technicianCompany": text(),
  "office.technicianEmail": text(),

  "features.patientPortal": yesNo(),
  "features.portalSite": choice(["macpractice", "office", "unsure"]),
  "features.mobile": choice(["none", "inside", "outside", "unsure"]),
  "features.eClaims": choice(["none", "sftp", "pmsft", "both", "other", "unsure"]),
  "features.clearinghouse": text(),
  "features.eStatements": choice(["none", "revspring", "dma", "other", "unsure"]),
  "features.eStatementsPlainFtp": yesNo(),
  "features.fastAttach": yesNo(),
  "features.tickets": yesNo(),
  "features.dropBox": yesNo(),
  "features.mailServer": choice(["none", "cloud", "in-house", "unsure"]),
  "features.remoteAccess": yesNo(),
  "features.remoteNeeds": z.optional(z.array(z.enum(["client", "server-management", "messages"]))),

  "internet.externalAddress": choice(["static", "dynamic", "unsure"]),
  "internet.externalIp": outsideAddress(),
  "internet.routerWanIp": ipv4(() => undefined),
  "internet.staticIpPlan": choice(["buy", "decline", "unsure"]),
  "internet.ddnsHostname": hostname,
  "internet.ddnsUpdater": choice(["router", "server", "unsure"]),
  "internet.provider": text(),
  "internet.router": text(),
  "internet.routerPassword": choice(["technician", "office", "provider", "unsure"]),
  "internet.window": text(),

  "server.address": insideAddress(),
  "server.assignment": choice(["static", "reservation", "dhcp", "unsure"]),
  "server.macAddress": mac,
  "server.routerAddress": insideAddress(),
  "server.prefixLength": z.optional(
    z
      .number()
      .check(
        z.int({ error: prefixLengthSentence }),
        z.minimum(8, { error: prefixLengthSentence }),
        z.maximum(30, { error: prefixLengthSentence }),
      ),
  ),
  "server.mailServerAddress": insideAddress(),

  "network.firewall": choice(["on", "off", "unsure"]),
  "network.outbound": choice(["unrestricted", "restricted", "unsure"]),
  "network.wifi": choice(["none", "open", "wep", "wpa", "wpa2", "wpa3", "unsure"]),
  "network.vpn": choice(["in-place", "planned", "none", "unsure"]),

  "confirmations.messageServer.answer": choice(["not-needed", "needed"]),
  "confirmations.messageServer.sources": z.optional(z.array(sourceNetwork)),
  "confirmations.messageServer.encrypted": yesNo(),
  "confirmations.messageServer.confirmedBy": text(),
  "confirmations.messageServer.confirmedOn": date,
  "confirmations.encryptedWeb.answer": choice(["not-needed", "needed"]),
  "confirmations.encryptedWeb.sources": z.optional(z.array(sourceNetwork)),
  "confirmations.encryptedWeb.confirmedBy": text(),
  "confirmations.encryptedWeb.confirmedOn": date,
  "confirmations.plainFtp.answer": choice(["not-needed", "needed"]),
  "confirmations.plainFtp.host": hostname,
  "confirmations.plainFtp.confirmedBy": text(),
  "confirmations.plainFtp.confirmedOn": date,
} as const;

/** The dotted path of one answer, as `because` names it. */
export type AnswerPath = keyof typeof fields;

// Object.keys forgets the keys' type; `fields` is a constant with no other keys.
export const answerPaths = Object.keys(fields) as readonly AnswerPath[];
