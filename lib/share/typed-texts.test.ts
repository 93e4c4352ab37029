import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { technicianKeys } from "./keys";
import { TypedTexts } from "./typed-texts";

const id = new Uint8Array(16).fill(7);
const secret = new Uint8Array(32).fill(9);

/** A browser's storage, which its tabs share. */
function browser() {
  const items = new Map<string, string>();
  const storage = {
    isFull: false,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (storage.isFull) throw new DOMException("full", "QuotaExceededError");
      items.set(key, value);
    },
    removeItem: (key: string) => void items.delete(key),
  };
  const tab = (key = secret) =>
    new TypedTexts(id, technicianKeys(id, key), {
      storage: () => storage,
      randomBytes: (length) => new Uint8Array(randomBytes(length)),
    });
  return { items, storage, tab };
}

describe("what was typed and can’t be saved", () => {
  it("is there again when the page is opened again, and can’t be read in the storage", () => {
    const { items, tab } = browser();
    tab().set("found.server.address", { text: "192.168.1.999", fault: "Too large." });
    expect(tab().read().texts).toEqual({ "found.server.address": { text: "192.168.1.999", fault: "Too large." } });
    // Longer than what random letters may form by chance, or with a sign that none of them is.
    expect([...items].flat().join(" ")).not.toMatch(/192\.168|Too large|found\.server/);
    expect(tab(new Uint8Array(32).fill(1)).read().texts).toEqual({});
  });

  it("leaves nothing behind once it was mended", () => {
    const { items, tab } = browser();
    const texts = tab();
    texts.set("note.in-443", { text: "x" });
    texts.set("note.in-443", undefined);
    expect(texts.read().texts).toEqual({});
    expect(items.size).toBe(0);
  });

  it("of one tab does not take away what another tab has written of another field", () => {
    const { items, tab } = browser();
    const [one, other] = [tab(), tab()];
    one.set("note.a", { text: "a" });
    other.set("note.b", { text: "b" });
    one.storageChanged([...items.keys()][0] ?? null);
    expect(one.read().texts).toEqual({ "note.a": { text: "a" }, "note.b": { text: "b" } });
    other.set("note.a", undefined);
    one.set("note.c", { text: "c" });
    expect(tab().read().texts).toEqual({ "note.b": { text: "b" }, "note.c": { text: "c" } });
  });

  it("would be lost where the storage takes nothing, and only as long as there is something", () => {
    const { storage, tab } = browser();
    storage.isFull = true;
    const texts = tab();
    expect(texts.wouldLose()).toBe(false);
    texts.set("note.a", { text: "a" });
    expect(texts.read()).toEqual({ texts: { "note.a": { text: "a" } }, kept: false });
    expect(texts.wouldLose()).toBe(true);
    texts.set("note.a", undefined);
    expect(texts.wouldLose()).toBe(false);
    storage.isFull = false;
    texts.set("note.a", { text: "a" });
    expect(texts.wouldLose()).toBe(false);
  });

  it("that this device could not keep stays in its tab when another tab writes, and is kept once there is room", () => {
    const { items, storage, tab } = browser();
    const [one, other] = [tab(), tab()];
    storage.isFull = true;
    one.set("note.a", { text: "a" });
    storage.isFull = false;
    other.set("note.b", { text: "b" });
    const key = [...items.keys()][0] ?? null;
    storage.isFull = true;
    one.storageChanged(key);
    expect(one.read()).toEqual({ texts: { "note.a": { text: "a" }, "note.b": { text: "b" } }, kept: false });
    expect(one.wouldLose()).toBe(true);
    storage.isFull = false;
    one.storageChanged(key);
    expect(one.wouldLose()).toBe(false);
    expect(tab().read().texts).toEqual({ "note.a": { text: "a" }, "note.b": { text: "b" } });
  });

  it("may be longer than what a share can hold", () => {
    const { tab } = browser();
    const long = "a note ".repeat(20_000);
    const texts = tab();
    texts.set("note.a", { text: long, fault: "Too long." });
    expect(texts.wouldLose()).toBe(false);
    expect(tab().read().texts["note.a"]?.text).toBe(long);
  });

  it("is forgotten with the sheet", () => {
    const { items, tab } = browser();
    const texts = tab();
    texts.set("note.a", { text: "a" });
    texts.clear();
    expect(texts.read().texts).toEqual({});
    expect(items.size).toBe(0);
  });
});
