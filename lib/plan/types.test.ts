/**
 * The impossible is untypable. Each `@ts-expect-error` fails the type check when the line under it begins to compile,
 * and the same row is refused when it is parsed.
 */
import { describe, expect, test } from "vitest";
import { find, planOf } from "@/lib/rules/plans.testing";
import type { InboundRule, Notice, OutboundRule, Reason } from "./schema";
import { planSchema } from "./schema";

const reasons: [Reason] = [{ text: "A reason.", because: [], cites: ["F12"] }];
const base = { direction: "in", protocol: "tcp", services: ["web"], origin: "macpractice", reasons } as const;
const to = <Port extends number>(port: Port) => ({ host: "server", address: "192.168.1.10", port }) as const;

/** The plan with one inbound row in the place of another. */
function withInbound(rule: unknown) {
  const plan = planOf({ "features.patientPortal": "yes" });
  return planSchema.safeParse({ ...plan, inbound: [rule, ...plan.inbound] }).success;
}

const mysqlForward = { ...base, id: "in-3306", ports: [3306], action: "forward", target: to(3306) } as const;
const managementForward = { ...base, id: "in-26700", ports: [26700], action: "forward", target: to(26700) } as const;
const mpxForward = {
  ...base,
  id: "in-41853",
  ports: [41853],
  action: "forward",
  target: to(41853),
  reserved: true,
} as const;
const plainWebForward = { ...base, id: "in-80", ports: [80], action: "forward", target: to(80) } as const;
const messagesToAnyone = { ...base, id: "in-1234", ports: [1234], action: "forward", target: to(1234) } as const;
const messagesFromNobody = { ...messagesToAnyone, sources: [] } as const;
const messagesToSome = { ...messagesToAnyone, sources: ["198.51.100.0/24"] } as const;
const webForward = { ...base, id: "in-443", ports: [443], action: "forward", target: to(443) } as const;
const webToSome = { ...webForward, sources: ["198.51.100.0/24"] } as const;
const webHeldForNothing = { ...base, id: "in-443", ports: [443], action: "hold", target: to(443) } as const;
const webHeld = { ...webHeldForNothing, question: "ask-443-hosted" } as const;
const messagesHeld = {
  ...base,
  id: "in-1234",
  ports: [1234],
  action: "hold",
  target: to(1234),
  question: "ask-1234",
} as const;
const messagesByVpn = [
  { ...base, id: "in-1234", ports: [1234], action: "block", vpn: true },
  { ...messagesHeld, vpn: true },
  { ...messagesToSome, vpn: true },
] as const;

/** Takes rows as the compiler sees them; it does nothing when it runs. */
const takes = (..._rules: (Readable<InboundRule> | Readable<OutboundRule>)[]): void => undefined;
type Readable<Type> = Type extends readonly unknown[]
  ? Readonly<Type>
  : Type extends object
    ? { readonly [Key in keyof Type]: Readable<Type[Key]> }
    : Type;

describe("does not compile as an inbound row", () => {
  test("a forward of 3306, 26700, 41853, 80, or of 1234 without sources", () => {
    // @ts-expect-error MySQL is never forwarded
    takes(mysqlForward);
    // @ts-expect-error the Server Management App is never forwarded
    takes(managementForward);
    // @ts-expect-error MPXServer is never forwarded
    takes(mpxForward);
    // @ts-expect-error the unencrypted web service is never forwarded
    takes(plainWebForward);
    // @ts-expect-error the Message Server is never forwarded to anyone
    takes(messagesToAnyone);
    // @ts-expect-error an empty list of sources limits nothing
    takes(messagesFromNobody);
    // @ts-expect-error a forward of 443 may not reach 3306 behind it
    takes({ ...webForward, target: to(3306) });
    // @ts-expect-error the port of a row is the one of its id
    takes({ ...webForward, ports: [3306] });
    // @ts-expect-error in-default blocks
    takes({ ...base, id: "in-default", protocol: "any", ports: [], action: "forward", target: to(443) });
    // @ts-expect-error a hold names its question
    takes({ ...base, id: "in-1234", ports: [1234], action: "hold", target: to(1234) });
    // @ts-expect-error a forward of 1234 through the VPN is limited all the same
    takes({ ...messagesToAnyone, vpn: true });

    takes(webForward, messagesToSome, ...messagesByVpn);
    expect([webForward, messagesToSome, ...messagesByVpn].every(withInbound)).toBe(true);
  });

  test("a hold of 443 without its own question, or a limit that limits nothing", () => {
    // @ts-expect-error a hold names its question
    takes(webHeldForNothing);
    // @ts-expect-error 443 waits for the answer about 443
    takes({ ...webHeldForNothing, question: "ask-1234" });
    // @ts-expect-error 1234 waits for the answer about 1234
    takes({ ...messagesHeld, question: "ask-443-hosted" });
    // @ts-expect-error what is held has a target of its own port
    takes({ ...webHeld, target: to(3306) });
    // @ts-expect-error an empty list of sources limits nothing
    takes({ ...webForward, sources: [] });
    // @ts-expect-error MPXServer is reached through no VPN
    takes({ ...base, id: "in-41853", ports: [41853], action: "block", reserved: true, vpn: true });

    takes(webHeld, webToSome);
    expect([webHeld, webToSome].every(withInbound)).toBe(true);
  });

  test("a row, a reason or a notice without a source", () => {
    // @ts-expect-error a reason has at least one cite
    const uncited: Reason = { text: "Because.", because: [], cites: [] };
    // @ts-expect-error a cite is a fact that exists
    const invented: Reason = { text: "Because.", because: [], cites: ["F999"] };
    // @ts-expect-error a reason names answers that exist
    const unasked: Reason = { text: "Because.", because: ["features.fax"], cites: ["F12"] };
    // @ts-expect-error a row has at least one reason
    takes({ ...webForward, reasons: [] });
    // @ts-expect-error only the four blockers are blockers
    const blocker: Notice = { id: "isp-filter", level: "blocker", text: "Text.", because: [], cites: ["E3"] };
    // @ts-expect-error a notice has at least one cite
    const notice: Notice = { id: "isp-filter", level: "warning", text: "Text.", because: [], cites: [] };
    for (const reason of [uncited, invented, unasked])
      expect(withInbound({ ...webForward, reasons: [reason] })).toBe(false);
    expect(withInbound({ ...webForward, reasons: [] })).toBe(false);
    const plan = planOf();
    for (const wrong of [blocker, notice])
      expect(planSchema.safeParse({ ...plan, notices: [wrong] }).success).toBe(false);
  });

  test("an outbound row of MacPractice's that claims to know the protocol, or an essential one to a named host", () => {
    const out = {
      id: "out-22-any",
      direction: "out",
      services: ["eclaims"],
      reasons,
      protocol: "tcp",
      ports: [22],
    } as const;
    const any = { kind: "any" } as const;
    takes({ ...out, action: "allow", destination: any, protocolStated: false, origin: "macpractice" });
    // @ts-expect-error the article names no protocol for outbound rows
    takes({ ...out, action: "allow", destination: any, protocolStated: true, origin: "macpractice" });
    // @ts-expect-error our own rows go to any
    takes({ ...out, action: "allow", destination: { kind: "host", host: "ftp.datamail.biz" }, origin: "beyond" });
    takes({
      ...out,
      ports: [20, 21],
      action: "hold",
      destination: { kind: "not-given" },
      question: "ask-plain-ftp",
      protocolStated: false,
      origin: "macpractice",
    });
    // @ts-expect-error a hold names its question
    takes({ ...out, action: "hold", destination: any, protocolStated: false, origin: "macpractice" });
    // @ts-expect-error nothing is forwarded outward
    takes({ ...out, action: "forward", destination: any, protocolStated: false, origin: "macpractice" });
    expect(
      planSchema.shape.outboundIfRestricted.safeParse([{ ...out, action: "forward", destination: any }]).success,
    ).toBe(false);
  });
});

describe("does not parse", () => {
  test.each([
    ["a forward of 3306", mysqlForward],
    ["a forward of 26700", managementForward],
    ["a forward of 41853", mpxForward],
    ["a forward of 80", plainWebForward],
    ["a forward of 1234 to anyone", messagesToAnyone],
    ["a forward of 443 to 3306", { ...webForward, target: to(3306) }],
    ["in-443 with port 3306", { ...webForward, ports: [3306] }],
    ["in-443 with a second port", { ...webForward, ports: [443, 3306] }],
    ["in-443 over UDP", { ...webForward, protocol: "udp" }],
    ["in-443 to the mail server", { ...webForward, target: { host: "mail-server", address: null, port: 443 } }],
    ["a row that nobody knows", { ...webForward, id: "in-22", ports: [22], target: to(22) }],
    [
      "in-default that forwards",
      { ...base, id: "in-default", protocol: "any", ports: [], action: "forward", target: to(443) },
    ],
    [
      "a forward of 25 that is no example",
      {
        ...base,
        id: "in-25",
        ports: [25],
        action: "forward",
        target: { host: "mail-server", address: null, port: 25 },
      },
    ],
    ["a hold without its question", { ...base, id: "in-1234", ports: [1234], action: "hold", target: to(1234) }],
    ["a hold of 443 without its question", webHeldForNothing],
    ["a hold of 443 with the question of 1234", { ...webHeld, question: "ask-1234" }],
    ["a hold of 443 with a question that nobody knows", { ...webHeld, question: "ask-443" }],
    ["a hold of 443 without its target", { ...webHeld, target: undefined }],
    ["a hold of 443 to 3306", { ...webHeld, target: to(3306) }],
    ["a hold of 1234 with the question of 443", { ...messagesHeld, question: "ask-443-hosted" }],
    ["a forward of 1234 without sources, through the VPN", { ...messagesToAnyone, vpn: true }],
    ...[
      ["an empty list", []],
      ["the whole internet", ["0.0.0.0/0"]],
      ["half the internet too", ["198.51.100.0/24", "0.0.0.0/1"]],
      ["a network wider than /24", ["198.51.0.0/23"]],
      ["an inside address", ["192.168.1.0/24"]],
      ["a network with host bits", ["198.51.100.7/24"]],
      ["an address without its prefix", ["198.51.100.7"]],
      ["an IPv6 network", ["2001:db8::/32"]],
      ["what is no network", ["anyone"]],
    ].flatMap(([name, list]): [string, unknown][] => [
      [`a forward of 443 from ${name}`, { ...webForward, sources: list }],
      [`a forward of 1234 from ${name}`, { ...messagesToAnyone, sources: list }],
    ]),
    ["an allow inbound", { ...webForward, action: "allow" }],
  ] as [string, unknown][])("%s", (_name, rule) => expect(withInbound(rule)).toBe(false));

  test("an outbound hold without its question, or with one of another row", () => {
    const held = find(
      planOf({ "features.eStatements": "dma", "features.eStatementsPlainFtp": "yes" }).outboundIfRestricted,
      "out-20-21-not-given",
    );
    const parses = (rule: unknown) => planSchema.shape.outboundIfRestricted.safeParse([rule]).success;
    expect(parses(held)).toBe(true);
    expect(parses({ ...held, question: undefined })).toBe(false);
    expect(parses({ ...held, question: "ask-1234" })).toBe(false);
  });

  test("while the rows of a real plan do", () => {
    const plan = planOf({ "features.patientPortal": "yes" });
    expect(planSchema.parse(plan)).toEqual(plan);
    expect(withInbound(find(plan.inbound, "in-443"))).toBe(true);
  });
});
