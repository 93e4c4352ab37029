import { describe, expect, it } from "vitest";
import type { AnswerPath } from "@/lib/answers";
import { answerText, isUnsure, questionOf } from "@/lib/steps";

describe("an answer as words", () => {
  it.each<[path: AnswerPath, value: unknown, words: string]>([
    ["features.patientPortal", "yes", "Yes"],
    ["features.patientPortal", "unsure", "Not sure"],
    ["features.patientPortal", undefined, "Not answered"],
    ["features.patientPortal", "maybe", "Not answered"],
    ["features.mobile", "inside", "In the office"],
    ["confirmations.messageServer.answer", "needed", "Needed"],
    ["confirmations.messageServer.answer", undefined, "Not yet"],
    ["server.assignment", "unsure", "Using DHCP; your technician sees whether it is reserved"],
    ["server.assignment", "reservation", "Using DHCP, always the same one"],
    ["server.assignment", "static", "By hand (manually)"],
    ["features.remoteNeeds", ["client", "messages"], "The MacPractice program, Message Server"],
    ["features.remoteNeeds", [], "Not answered"],
    ["office.name", " Maple Street Dental ", "Maple Street Dental"],
    ["office.name", "  ", "Not answered"],
    ["server.address", "192.168.1.10", "192.168.1.10"],
    ["server.prefixLength", 24, "255.255.255.0 (24)"],
    ["server.prefixLength", 8, "255.0.0.0 (8)"],
    ["server.prefixLength", 30, "255.255.255.252 (30)"],
    ["server.prefixLength", "abc", "abc"],
    ["server.macAddress", "02:00:5e:10:00:01", "02:00:5e:10:00:01"],
    ["internet.ddnsHostname", "office.example.net", "office.example.net"],
    ["confirmations.messageServer.confirmedOn", "2026-11-21", "2026-11-21"],
    ["confirmations.messageServer.sources", ["198.51.100.0/24", "203.0.113.7/32"], "198.51.100.0/24, 203.0.113.7/32"],
  ])("%s: %j reads %j", (path, value, words) => {
    expect(answerText(questionOf(path), value)).toBe(words);
  });
});

describe("an answer is still to be found out", () => {
  it.each<[path: AnswerPath, value: unknown, unsure: boolean]>([
    ["features.patientPortal", "unsure", true],
    ["features.patientPortal", undefined, true],
    ["features.patientPortal", "maybe", true],
    ["features.patientPortal", "no", false],
    ["confirmations.messageServer.answer", "", true],
    ["confirmations.messageServer.answer", "not-needed", false],
    ["features.remoteNeeds", [], true],
    ["features.remoteNeeds", ["client"], false],
    ["server.address", "", true],
    ["server.address", "192.168.1.10", false],
    ["office.name", "unsure", false],
    ["server.assignment", "unsure", false],
    ["server.assignment", undefined, true],
  ])("%s: %j: %j", (path, value, unsure) => {
    expect(isUnsure(questionOf(path), value)).toBe(unsure);
  });
});
