/**
 * Reads answers that come from outside: a saved file, or what the browser kept.
 *
 * Refused is only what is no answers document at all. A value that is merely wrong ("192.168.1.999") is kept as it was
 * typed and shows its fault at its question; a key that nobody knows is dropped, and named.
 */
import { type AnswerPath, answerPaths, type Fault, readAnswersText } from "@/lib/answers";
import {
  type DraftAnswers,
  type DraftGroup,
  type DraftValue,
  encodable,
  isGroup,
  type LeafKind,
  leafKind,
} from "./draft-answers";

export type DraftReading =
  /** `unknown`: the paths that no answer has; left out where there are none. */
  { ok: true; answers: DraftAnswers; unknown?: readonly string[] } | { ok: false; faults: readonly Fault[] };

const wholeDocument: ReadonlySet<string> = new Set(["document", "version"]);

export function readDraftText(text: string): DraftReading {
  const refusals = readAnswersText(text).faults.filter((fault) => wholeDocument.has(fault.path));
  if (refusals.length > 0) return { ok: false, faults: refusals };
  return readDraft(JSON.parse(text.replace(/^\uFEFF/, "")));
}

export function readDraft(document: unknown): DraftReading {
  if (!isGroup(document) || document.version !== 1) {
    return { ok: false, faults: [{ path: "document", sentence: "This is not an answers document of version 1." }] };
  }
  const faults: Fault[] = [];
  const answers = readGroup(document, tree, faults);
  if (faults.length > 0) return { ok: false, faults };
  const unknown = unknownPaths(document, { ...tree, version: {} });
  return { ok: true, answers: { version: 1, ...answers }, ...(unknown.length > 0 && { unknown }) };
}

type Tree = { readonly [key: string]: Tree | AnswerPath };

const tree: Tree = answerPaths.reduce<Tree>((grown, path) => graft(grown, path.split("."), path), {});

function graft(onto: Tree, [key = "", ...rest]: readonly string[], path: AnswerPath): Tree {
  const below = onto[key];
  return { ...onto, [key]: rest.length === 0 ? path : graft(typeof below === "object" ? below : {}, rest, path) };
}

function readGroup(group: DraftGroup, shape: Tree, faults: Fault[], above = ""): DraftGroup {
  const result: Record<string, DraftValue | DraftGroup> = {};
  for (const [key, below] of Object.entries(shape)) {
    if (!Object.hasOwn(group, key)) continue;
    const value: unknown = group[key];
    if (typeof below === "string") {
      const leaf = readLeaf(value, below, faults);
      if (leaf !== undefined) result[key] = leaf;
    } else if (isGroup(value)) {
      result[key] = readGroup(value, below, faults, `${above}${key}.`);
    } else {
      faults.push({ path: `${above}${key}`, sentence: "This must be a group of answers in braces." });
    }
  }
  return result;
}

function unknownPaths(group: DraftGroup, shape: Tree, above = ""): string[] {
  return Object.entries(group).flatMap(([key, value]) => {
    const below = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (below === undefined) return [above + key];
    return typeof below === "object" && isGroup(value) ? unknownPaths(value, below, `${above}${key}.`) : [];
  });
}

const typeSentences: Record<LeafKind, string> = {
  text: "This must be text in quotes. Leave it out when it is not known.",
  list: "This must be a list of texts in brackets. Leave it out when it is not known.",
  number: "This must be a number. Leave it out when it is not known.",
};

function readLeaf(value: unknown, path: AnswerPath, faults: Fault[]): DraftValue | undefined {
  const kind = leafKind(path);
  if (kind === "list" && isListOfTexts(value)) return encodable(value);
  if (kind !== "list" && typeof value === "string") return encodable(value);
  if (kind === "number" && typeof value === "number") return value;
  faults.push({ path, sentence: typeSentences[kind] });
  return undefined;
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
