import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { KEY_PREFIX } from "@/lib/drafts/keys";
import { waitForHand } from "./waiting";

const page =
  '<html><head><link rel="preload" as="script" fetchPriority="low" href="/a.js"/></head><body>' +
  '<script src="/old.js" noModule=""></script><script src="/a.js" async=""></script>' +
  '<script src="/b.js" id="x" async=""></script><script>self.data=1</script></body></html>';

/** The page's one script, run in a browser that keeps these keys; tells what it has begun to load. */
function come(kept: Record<string, string> | undefined) {
  const [, program = ""] = /<head><script>([\s\S]*?)<\/script><\/head>/.exec(waitForHand(page)) ?? [];
  const loaded: { src?: string }[] = [];
  const hands = new Map<string, () => void>();
  const root = { className: "font" };
  const around = {
    addEventListener: (type: string, act: () => void) => hands.set(type, act),
    document: {
      documentElement: root,
      createElement: () => ({}),
      head: { appendChild: (script: object) => loaded.push(script) },
    },
  };
  Object.defineProperty(around, "localStorage", {
    get: () => {
      if (kept === undefined) throw new Error("forbidden");
      return kept;
    },
  });
  runInContext(program, createContext(around));
  return { hands, root, sources: () => loaded.map(({ src }) => src) };
}

describe("a page that waits for a hand", () => {
  it("loads nothing by itself, and keeps its data and what only old browsers load", () => {
    const html = waitForHand(page);
    expect(html).not.toMatch(/<script src="[^"]*" async|rel="preload"/);
    expect(html).toContain("<script>self.data=1</script>");
    expect(html).toContain('<script src="/old.js" noModule="">');
    expect(come({}).sources()).toEqual([]);
  });

  it.each(["pointermove", "pointerdown", "touchstart", "click", "keydown", "focusin", "input", "change"])(
    "loads all of its scripts, once and in their order, at the first %s",
    (hand) => {
      const { hands, sources } = come({});
      hands.get(hand)?.();
      hands.get("keydown")?.();
      expect(sources()).toEqual(["/a.js", "/b.js"]);
    },
  );

  it("loads them at once where an office is kept, and hides that none is", () => {
    const { root, sources } = come({ other: "", [`${KEY_PREFIX}id`]: "{}" });
    expect(sources()).toEqual(["/a.js", "/b.js"]);
    expect(root.className).toBe("font offices-kept");
  });

  it("waits where the browser forbids to look", () => expect(come(undefined).sources()).toEqual([]));

  it("is a mistake where there is nothing to wait with", () => {
    expect(() => waitForHand("<html><head></head></html>")).toThrow("loads none");
  });
});
