import { createContext, runInContext } from "node:vm";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { KEY_PREFIX } from "@/lib/drafts/keys";
import { afterHand, afterPicture, knowingOffices } from "./late-scripts";

const page =
  '<html><head><link rel="preload" as="script" fetchPriority="low" href="/a.js"/></head><body>' +
  '<script src="/old.js" noModule=""></script><script src="/a.js" async=""></script>' +
  '<script src="/b.js" id="x" async=""></script><script>self.data=1</script></body></html>';

type Kept = Record<string, string> | "forbidden";

/** The program that stands last before this, run in a browser that keeps these keys; tells what it has begun to load. */
function come(html: string, before: string, kept: Kept = {}) {
  const place = html.indexOf(`</script>${before}`);
  const program = html.slice(html.lastIndexOf("<script>", place) + "<script>".length, place);
  const loaded: { src?: string }[] = [];
  const hands = new Map<string, () => void>();
  const frames: (() => void)[] = [];
  const timers = new Map<number, () => void>();
  const root = { className: "font" };
  const around = {
    addEventListener: (type: string, act: () => void) => hands.set(type, act),
    setTimeout: (act: () => void, after = 0) => timers.set(after, act),
    document: {
      documentElement: root,
      createElement: () => ({}),
      head: { appendChild: (script: object) => loaded.push(script) },
    },
  };
  Object.defineProperty(around, "localStorage", {
    get: () => {
      if (kept === "forbidden") throw new Error("forbidden");
      return kept;
    },
  });
  const drawing = { requestAnimationFrame: (act: () => void) => frames.push(act) };
  Object.assign(around, { window: drawing }, drawing);
  runInContext(program, createContext(around));
  return { hands, frames, timers, root, sources: () => loaded.map(({ src }) => src) };
}

describe.each([
  ["after its first picture", afterPicture],
  ["with a hand", afterHand],
])("a page whose scripts come %s", (_, later) => {
  it("loads none by itself, and keeps its data and what only old browsers load", () => {
    const html = later(page);
    expect(html).not.toMatch(/<script[^>]* async|rel="preload"/);
    expect(html).toContain("<script>self.data=1</script>");
    expect(html).toContain('<script src="/old.js" noModule="">');
  });

  it("brings them with the JavaScript of 2009", () => {
    const [, program = ""] = /<script>([^<]*sources[\s\S]*?)<\/script>/.exec(later(page)) ?? [];
    expect(program).toContain("/a.js");
    expect(transformSync(program, { target: "es5" }).code).toBe(transformSync(program).code);
  });

  it("is a mistake where there is none to come", () => {
    expect(() => later("<html><head></head><body></body></html>")).toThrow("loads none");
  });

  it("is a mistake where there is no place for the one that brings them", () => {
    expect(() => later('<script src="/a.js" async=""></script>')).toThrow("has no </");
  });
});

describe("a page whose scripts come after its first picture", () => {
  const opened = () => come(afterPicture(page), "</body>");

  it("loads all of them, once and in their order, when the frame has been drawn", () => {
    const { frames, timers, sources } = opened();
    expect(sources()).toEqual([]);
    for (const draw of frames) draw();
    expect(sources()).toEqual([]);
    timers.get(0)?.();
    timers.get(1000)?.();
    expect(sources()).toEqual(["/a.js", "/b.js"]);
  });

  it("loads them within a second where no frame is drawn, as behind another tab", () => {
    const { timers, sources } = opened();
    timers.get(1000)?.();
    expect(sources()).toEqual(["/a.js", "/b.js"]);
  });
});

describe("a page that lists offices", () => {
  const opened = (kept: Kept) => come(knowingOffices(page), "</head>", kept);

  it("knows before it is drawn that some are kept", () => {
    expect(opened({ [`${KEY_PREFIX}id`]: "{}" }).root.className).toBe("font offices-kept");
  });

  it.each([
    ["none is", {}],
    ["the browser forbids to look", "forbidden"],
  ] as const)("says that none is kept where %s", (_, kept) => expect(opened(kept).root.className).toBe("font"));
});

describe("a page whose scripts come with a hand", () => {
  const opened = (kept: Kept) => come(afterHand(page), "</head>", kept);

  it("loads nothing before", () => expect(opened({}).sources()).toEqual([]));

  it.each(["pointermove", "pointerdown", "touchstart", "click", "keydown", "focusin", "input", "change"])(
    "loads all of its scripts, once and in their order, at the first %s",
    (hand) => {
      const { hands, sources } = opened({});
      hands.get(hand)?.();
      hands.get("keydown")?.();
      expect(sources()).toEqual(["/a.js", "/b.js"]);
    },
  );

  it("loads them at once where an office is kept, and hides that none is", () => {
    const { root, sources } = opened({ other: "", [`${KEY_PREFIX}id`]: "{}" });
    expect(sources()).toEqual(["/a.js", "/b.js"]);
    expect(root.className).toBe("font offices-kept");
  });

  it("waits where the browser forbids to look", () => expect(opened("forbidden").sources()).toEqual([]));
});
