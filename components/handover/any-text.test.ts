/** Whatever somebody types into an office, its sheet can be sealed, mailed, saved and opened again. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { answerPaths, readAnswers } from "@/lib/answers";
import { blankAnswers, leafKind, withAnswer } from "@/lib/drafts/draft-answers";
import { fileName, fileText } from "@/lib/drafts/file";
import { readDraftText } from "@/lib/drafts/read-draft";
import { openBlob, sealBlob } from "@/lib/share/blob";
import { documentHash } from "@/lib/share/canonical";
import { planDocumentSchema } from "@/lib/share/documents";
import { readRecordText, recordText } from "@/lib/share/record";
import { buildSheet, sheetText } from "@/lib/sheet";
import { sheetWork } from "@/lib/sheet/work";
import { emptyWork, redFlags, setNote, sign } from "@/lib/work";
import { mailFor } from "./mail";
import { planDocumentOf } from "./plan-document";

const unit = fc.oneof(
  fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom("🦷", "\u200b", "\r\n", "%", "&", "a@b.example"),
);
const anyText = fc.array(unit, { maxLength: 40 }).map((parts) => parts.join(""));
const textPaths = answerPaths.filter((path) => leafKind(path) === "text");
const now = new Date("2026-11-22T10:00:00.000Z");

/** No letter that JSON could only write as an escape of half a pair. */
const isEncodable = (text: string) => !/\\ud[89a-f]/i.test(text) && text === text.toWellFormed();

test("any text at any answer", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...textPaths), anyText), { maxLength: 8 }),
      anyText,
      (typed, note) => {
        const draft = typed.reduce((answers, [path, text]) => withAnswer(answers, path, text), blankAnswers);
        expect(isEncodable(JSON.stringify(draft))).toBe(true);
        expect(readDraftText(fileText(draft))).toEqual({ ok: true, answers: draft });
        expect(() => encodeURIComponent(fileName(draft, "2026-11-22"))).not.toThrow();

        const plan = planDocumentOf(draft, "2026-11-22");
        const place = { kind: "plan", id: new Uint8Array(16), revision: 1, epoch: 1 } as const;
        const sealed = sealBlob(plan, place, new Uint8Array(32), (length) => new Uint8Array(length));
        if (!sealed.ok) throw new Error(sealed.fault);
        const opened = openBlob(sealed.blob, place, new Uint8Array(32));
        if (!opened.ok) throw new Error(opened.fault);
        const read = planDocumentSchema.parse(opened.document);
        expect(documentHash(read)).toBe(documentHash(plan));

        const { href } = mailFor("https://a.example/s/x#t1.y.x", "December 22, 2026", plan.answers);
        expect(() => decodeURIComponent(href)).not.toThrow();

        const planRef = { revision: 1, blob: "a".repeat(64), document: documentHash(plan) };
        const noted = setNote(emptyWork(planRef), "in-443", note, now);
        if (!noted.ok) throw new Error(noted.sentence);
        const words = Object.fromEntries(redFlags(plan, noted.work).map(({ id }) => [id, `K${note}`]));
        const signer = { name: `K${note}`, firm: note, date: "2026-11-22" };
        const signed = sign(noted.work, signer, words, { ...plan, ref: planRef }, now);
        if (!signed.ok) throw new Error(JSON.stringify(signed.faults));
        const { work } = signed;
        expect(isEncodable(sheetText(buildSheet({ ...plan, work: sheetWork(plan, work, planRef) })))).toBe(true);
        const text = recordText({ savedAt: now, share: { id: "A".repeat(22), epoch: 1 }, plan, planRef, work });
        expect(isEncodable(text)).toBe(true);
        expect(readRecordText(text)).toMatchObject({ kind: "ok", record: { work } });
      },
    ),
    { numRuns: 150 },
  );
});

test("any text in a document that comes from elsewhere is read well-formed", () => {
  fc.assert(
    fc.property(fc.constantFrom(...textPaths), anyText, (path, text) => {
      const document = path.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), text);
      const { answers } = readAnswers({ version: 1, ...(typeof document === "object" ? document : {}) });
      expect(isEncodable(JSON.stringify(answers))).toBe(true);
    }),
  );
});
