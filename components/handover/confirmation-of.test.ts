import { describe, expect, it } from "vitest";
import { confirmationOf } from "./confirmation-of";

const who = { by: "Dana at MacPractice", on: "2026-11-23" };

describe("an answer that came", () => {
  it("keeps the port closed when it is not needed, and says who answered and when", () => {
    expect(confirmationOf("messageServer", "not-needed", { answer: "No, leave it closed.", ...who })).toEqual([
      ["confirmations.messageServer.answer", "not-needed"],
      ["confirmations.messageServer.confirmedBy", "Dana at MacPractice"],
      ["confirmations.messageServer.confirmedOn", "2026-11-23"],
    ]);
  });

  it("brings the networks that it names, and none that is too wide", () => {
    const answer = "Yes: 198.51.100.0/24, 203.0.113.64/26. Not 0.0.0.0/0 and not 10.0.0.0/24.";
    expect(confirmationOf("messageServer", "needed", { answer, ...who }).at(-1)).toEqual([
      "confirmations.messageServer.sources",
      ["198.51.100.0/24", "203.0.113.64/26"],
    ]);
  });

  it("brings the host of plain FTP, in lower case", () => {
    const answer = "We still need FTP, to FTP.Statements.Example.net.";
    expect(confirmationOf("plainFtp", "needed", { answer, ...who }).at(-1)).toEqual([
      "confirmations.plainFtp.host",
      "ftp.statements.example.net",
    ]);
  });

  it("brings nothing that the answer does not name", () => {
    for (const which of ["messageServer", "encryptedWeb", "plainFtp"] as const) {
      const paths = confirmationOf(which, "needed", { answer: "Yes, please.", ...who }).map(([path]) => path);
      expect(paths).toHaveLength(3);
    }
  });
});
