import { describe, expect, it } from "vitest";
import { savingWords, spokenWords } from "./saving-words";

const saved = { saving: { kind: "saved" }, unsent: false, kept: true } as const;

describe("what the bar says of saving", () => {
  it("is “Saved” only where nothing typed is left out of the work", () => {
    expect(savingWords(saved, { texts: {}, kept: true }).words).toBe("Saved");
    expect(savingWords(saved, { texts: { "found.server.address": { text: "192" } }, kept: true }).words).toBe(
      "Not saved yet",
    );
  });

  it("counts what can’t be saved as it is, and says where it stays", () => {
    const texts = {
      "note.job-wifi": { text: "…", fault: "Too long." },
      "found.server.address": { text: "1", fault: "No." },
    };
    const said = savingWords(saved, { texts, kept: true });
    expect(said.words).toBe("2 entries are not saved");
    expect(said.more).toBe("It stays on this device. Correct it, so that the office sees it.");
    expect(savingWords(saved, { texts, kept: false }).more).toContain("Don’t close this page");
  });

  it("leads back to a reason that was begun and is nowhere in sight", () => {
    expect(savingWords(saved, { texts: { "reason.job-wifi": { text: "no" } }, kept: true })).toMatchObject({
      words: "Not saved yet",
      more: "A reason that was begun is not saved.",
      refused: true,
    });
  });

  it("takes no form that is not sent for work that is not saved", () => {
    expect(savingWords(saved, { texts: { "sign.name": { text: "Kim" } }, kept: true }).words).toBe("Saved");
  });

  it("is not read out while it is on its way", () => {
    const saving = { saving: { kind: "saving" }, unsent: true, kept: true } as const;
    expect(spokenWords(saving, savingWords(saving, { texts: {}, kept: true }))).toBe("");
    expect(spokenWords(saved, savingWords(saved, { texts: {}, kept: true }))).toBe("Saved");
  });
});
