import { describe, expect, test } from "vitest";
import { readAnswers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { factIds } from "@/lib/facts";
import { type Plan, planSchema } from "@/lib/plan/schema";
import { planFor } from "./index";
import { addressingLine, idsOf, inboundLine, noticeLine, outboundLine } from "./plans.testing";

describe.each(offices)("$name", ({ document, expected }) => {
  const plan = planFor(document);

  test("its answers are valid, and kept as they are", () =>
    expect(readAnswers(document)).toEqual({ answers: document, faults: [] }));
  test("its plan is valid", () => expect(planSchema.parse(plan)).toEqual(plan));
  test("inbound", () => expect(plan.inbound.map(inboundLine)).toEqual(expected.inbound));
  test("outbound", () => {
    expect(plan.outboundPolicy).toBe(expected.outboundPolicy);
    expect(plan.outboundIfRestricted.map(outboundLine)).toEqual(expected.outboundIfRestricted);
    expect(plan.outbound).toEqual(expected.outboundPolicy === "restricted" ? plan.outboundIfRestricted : []);
  });
  test("addressing", () => expect(plan.addressing.map(addressingLine)).toEqual(expected.addressing));
  test("notices", () => expect(plan.notices.map(noticeLine)).toEqual(expected.notices));
  test("questions", () => expect(idsOf(plan.questions)).toEqual(expected.questions));
  test("tasks", () => expect(idsOf(plan.tasks)).toEqual(expected.tasks));
  test("conflicts", () => expect(idsOf(plan.conflicts)).toEqual(expected.conflicts));
});

describe("together the offices show", () => {
  const plans = offices.map(({ document }) => planFor(document));
  const missing = (ids: readonly string[], list: "notices" | "questions" | "tasks" | "conflicts") =>
    ids.filter((id) => !plans.some((plan: Plan) => idsOf(plan[list]).includes(id)));

  test("every conflict but C18, which is a refusal of input", () => {
    const conflicts = factIds.filter((id) => id.startsWith("C") && id !== "C18");
    expect(conflicts).toHaveLength(20);
    expect(missing(conflicts, "conflicts")).toEqual([]);
  });

  test("every notice", () =>
    expect(
      missing(
        [
          "wifi-unsafe",
          "nat-carrier",
          "nat-double",
          "firewall-off",
          "wifi-weak",
          "wifi-discouraged",
          "message-server-plain",
          "mobile-without-wifi",
          "static-declined",
          "server-on-dhcp",
          "subnet-mismatch",
          "address-mismatch",
          "last-octet",
          "example-address",
          "plain-ftp",
          "port-22-any",
          "outbound-essentials",
          "host-names",
          "drop-box-afp",
          "ddns-depends",
          "isp-filter",
          "vpn-behind-nat",
          "recommendation",
          "responsibility",
          "support",
          "certification",
        ],
        "notices",
      ),
    ).toEqual([]));

  test("every question", () =>
    expect(
      missing(
        [
          "ask-1234",
          "ask-443-hosted",
          "ask-80",
          "ask-1234-encryption",
          "ask-static-needed",
          "ask-remote-client",
          "ask-mobile-static",
          "ask-ddns-mobile",
          "ask-server-management",
          "ask-drop-box",
          "ask-static",
          "ask-public-address",
          "ask-eclaims",
          "ask-estatements",
          "ask-plain-ftp",
          "ask-vpn",
          "ask-firewall",
          "ask-outbound",
          "ask-wifi",
          "ask-server-assignment",
          "ask-portal-site",
          "ask-remote-needs",
          "ask-patient-portal",
          "ask-mobile",
          "ask-fast-attach",
          "ask-tickets",
          "ask-drop-box-used",
          "ask-mail-server",
          "ask-remote-access",
        ],
        "questions",
      ),
    ).toEqual([]));

  test("every task", () =>
    expect(
      missing(
        [
          "enable-firewall",
          "remove-old-forwards",
          "check-ipv6",
          "harden-router",
          "reserve-41853",
          "keep-record",
          "disable-default-user",
          "certificate",
          "hairpin",
          "test-from-outside",
          "fix-server-address",
          "fix-mail-address",
          "choose-ddns",
          "install-updater",
          "tell-macpractice-address",
          "verify-1234",
          "set-up-vpn",
          "clients-use-internal-address",
          "replace-wifi-security",
        ],
        "tasks",
      ),
    ).toEqual([]));
});

test("the offices have names of their own", () =>
  expect(new Set(offices.map(({ name }) => name)).size).toBe(offices.length));
