/**
 * Plan v1: what an office's answers mean for its network.
 *
 * The inbound rows are a union of what may be: there is no member in which 3306, 26700, 41853 or 80 is forwarded, nor 1234
 * without the sources that it is limited to. Such a row neither compiles nor parses.
 */

import { answerPaths } from "@/lib/answers/fields";
import { conflictIds, factIds } from "@/lib/facts/ids";
import { parseSourceNetwork } from "@/lib/net/source-network";
import * as z from "@/lib/vendor/zod";
import { blockerIds } from "./blockers";

const answerPath = z.enum(answerPaths);
const factId = z.enum(factIds);
const cites = z.tuple([factId], factId);

const reason = z.object({
  text: z.string(),
  because: z.array(answerPath),
  cites,
  /** Of a row that opens, allows or holds: what fails while nothing lets it through. A part of a sentence, as is `instead`. */
  without: z.optional(z.string()),
  /** Of a row that opens or holds: what would let the office do without it. */
  instead: z.optional(z.string()),
});

const reasons = z.tuple([reason], reason);

const target = <Host extends string, Port extends number>(host: Host, port: Port) =>
  z.object({ host: z.literal(host), address: z.nullable(z.string()), port: z.literal(port) });

/** As the answers take it: public, and no wider than one customer's network. A plan from elsewhere may hold anything. */
const sourceNetwork = z.string().check(
  z.superRefine((text, context) => {
    if (!parseSourceNetwork(text).ok) context.addIssue({ code: "custom", message: "not a network to let in" });
  }),
);

/** A forward is limited to these. */
const sources = z.tuple([sourceNetwork], sourceNetwork);

const inboundBase = {
  direction: z.literal("in"),
  services: z.array(z.string()),
  origin: z.literal("macpractice"),
  reasons,
};

const inbound = <Id extends string, Port extends number>(id: Id, port: Port) => ({
  ...inboundBase,
  id: z.literal(id),
  protocol: z.literal("tcp"),
  ports: z.tuple([z.literal(port)]),
});

const block = z.literal("block");
const vpn = z.optional(z.literal(true));

const inboundRule = z.union([
  z.object({ ...inbound("in-443", 443), action: block }),
  z.object({
    ...inbound("in-443", 443),
    action: z.literal("hold"),
    target: target("server", 443),
    question: z.literal("ask-443-hosted"),
  }),
  z.object({
    ...inbound("in-443", 443),
    action: z.literal("forward"),
    target: target("server", 443),
    sources: z.optional(sources),
  }),
  z.object({ ...inbound("in-80", 80), action: block, conditional: z.optional(z.string()) }),
  z.object({ ...inbound("in-1234", 1234), action: block, vpn }),
  z.object({
    ...inbound("in-1234", 1234),
    action: z.literal("hold"),
    target: target("server", 1234),
    question: z.literal("ask-1234"),
    vpn,
  }),
  z.object({
    ...inbound("in-1234", 1234),
    action: z.literal("forward"),
    target: target("server", 1234),
    sources,
    vpn,
  }),
  z.object({ ...inbound("in-3306", 3306), action: block, vpn }),
  z.object({ ...inbound("in-26700", 26700), action: block, vpn }),
  z.object({ ...inbound("in-41853", 41853), action: block, reserved: z.literal(true) }),
  z.object({
    ...inbound("in-25", 25),
    action: z.literal("forward"),
    target: target("mail-server", 25),
    example: z.literal(true),
  }),
  z.object({
    ...inboundBase,
    id: z.literal("in-default"),
    protocol: z.literal("any"),
    ports: z.tuple([]),
    action: block,
  }),
]);

const destination = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("any") }),
  z.object({ kind: z.literal("host"), host: z.string() }),
  z.object({ kind: z.literal("not-given") }),
]);

const outboundBase = {
  id: z.string(),
  direction: z.literal("out"),
  services: z.array(z.string()),
  reasons,
};

const outboundPorts = z.tuple([z.int()], z.int());

const outboundRule = z.union([
  z.object({
    ...outboundBase,
    protocol: z.literal("tcp"),
    ports: outboundPorts,
    action: z.literal("allow"),
    destination,
    protocolStated: z.literal(false),
    origin: z.literal("macpractice"),
  }),
  z.object({
    ...outboundBase,
    protocol: z.literal("tcp"),
    ports: outboundPorts,
    action: z.literal("hold"),
    destination,
    question: z.literal("ask-plain-ftp"),
    protocolStated: z.literal(false),
    origin: z.literal("macpractice"),
  }),
  z.object({
    ...outboundBase,
    protocol: z.enum(["tcp", "udp"]),
    ports: outboundPorts,
    action: z.literal("allow"),
    destination: z.object({ kind: z.literal("any") }),
    origin: z.literal("beyond"),
  }),
  z.object({
    ...outboundBase,
    id: z.literal("out-default"),
    protocol: z.literal("any"),
    ports: z.tuple([]),
    action: block,
    origin: z.literal("macpractice"),
  }),
]);

const addressingEntry = z.object({
  id: z.enum(["external-static", "dynamic-dns", "server-address", "mail-server-address"]),
  need: z.enum(["required", "recommended", "alternative", "not-required"]),
  status: z.enum(["met", "unmet", "unknown"]),
  value: z.optional(z.string()),
  reasons,
});

const said = { text: z.string(), because: z.array(answerPath), cites };

const notice = z.union([
  z.object({ id: z.enum(blockerIds), level: z.literal("blocker"), ...said }),
  z.object({ id: z.string(), level: z.enum(["warning", "note"]), ...said }),
]);

const question = z.object({
  id: z.string(),
  to: z.enum(["macpractice", "isp", "technician", "clearinghouse", "statement-vendor", "office"]),
  ...said,
});

const task = z.object({ id: z.string(), who: z.enum(["technician", "office"]), ...said });

const conflict = z.object({
  id: z.enum(conflictIds),
  statements: z.array(z.object({ text: z.string(), cites })),
  resolution: z.string(),
});

export const planSchema = z.object({
  version: z.literal(1),
  rulesetVersion: z.string(),
  inbound: z.array(inboundRule),
  outboundPolicy: z.enum(["unrestricted", "restricted", "unsure"]),
  outbound: z.array(outboundRule),
  outboundIfRestricted: z.array(outboundRule),
  addressing: z.array(addressingEntry),
  notices: z.array(notice),
  questions: z.array(question),
  tasks: z.array(task),
  conflicts: z.array(conflict),
});

export type Plan = z.infer<typeof planSchema>;
export type Reason = z.infer<typeof reason>;
export type Cites = Reason["cites"];
/** A sentence with its grounds: what notices, questions and tasks have in common. */
export type Said = Pick<Notice, "text" | "because" | "cites">;
export type InboundRule = z.infer<typeof inboundRule>;
export type OutboundRule = z.infer<typeof outboundRule>;
export type Rule = InboundRule | OutboundRule;
export type AddressingEntry = z.infer<typeof addressingEntry>;
export type Notice = z.infer<typeof notice>;
export type Question = z.infer<typeof question>;
export type Recipient = Question["to"];
export type Task = z.infer<typeof task>;
export type PlanConflict = z.infer<typeof conflict>;
