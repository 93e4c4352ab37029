import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { oldestBrowsers } from "@/lib/dev/oldest-browsers.mjs";
import { root } from "@/lib/dev/root.mjs";
import { newerNames, newerSyntax } from "./scripts";
import { newerStyles } from "./styles";

const namesIn = (script: string) => [...newerNames(script).keys()];
const stylesIn = (css: string) => [...newerStyles(css).keys()];

describe("the oldest browsers that we promise", () => {
  it("are the same in package.json and in the sentence that older ones show", () => {
    const sentence = readFileSync(join(root, "components/shell/too-old.tsx"), "utf8").replace(/\s+/g, " ");
    const spoken: Record<string, string> = { safari: "Safari", chrome: "Chrome", edge: "Edge", firefox: "Firefox" };
    for (const [name, version] of oldestBrowsers)
      if (spoken[name]) expect(sentence).toContain(`${spoken[name]} ${Number(version)}`);
    expect(oldestBrowsers.find(([name]) => name === "ios_saf")?.[1]).toBe(
      oldestBrowsers.find(([name]) => name === "safari")?.[1],
    );
  });
});

describe("newer names in a script", () => {
  it.each([
    ["put(Response.json(files))", "Response.json"],
    ["let s=AbortSignal.any([a,b])", "AbortSignal.any"],
    ["const {promise}=Promise.withResolvers()", "Promise.withResolvers"],
    ["Object.groupBy(rows,kind)", "Object.groupBy"],
    ["Array.fromAsync(rows)", "Array.fromAsync"],
    ["if(URL.canParse(text))", "URL.canParse"],
    ["text.isWellFormed()", ".isWellFormed"],
    ["ticked.union(other)", ".union"],
    ["notes.values().map(show)", "Iterator.map"],
    ["box.checkVisibility()", ".checkVisibility"],
    ["new CompressionStream('gzip')", "CompressionStream"],
    ["requestIdleCallback(later)", "requestIdleCallback"],
    ['a.addEventListener("scrollend",f)', "event scrollend"],
    ['(0,t.jsx)("div",{id:n({x:1}),children:"a:b",popover:"auto"})', "<div popover>"],
    ['(0,t.jsx)("div",{onBeforeToggle:f})', "event beforetoggle"],
  ])("%s", (script, name) => expect(namesIn(script)).toContain(name));

  it.each([
    "structuredClone(answers)",
    "rows.at(-1)",
    "rows.findLast(isDone)",
    "Object.hasOwn(a,b)",
    "new Response(JSON.stringify(files))",
    "AbortSignal.timeout(1)",
    "Object.values(rows).map(show)",
    "rows.map(show).filter(isDone)",
    "dialog.showModal()",
    "new Intl.Segmenter()",
    '(0,t.jsx)("label",{htmlFor:i,onClick:f,children:(0,t.jsx)("p",{hidden:!0})})',
  ])("leaves alone: %s", (script) => expect(namesIn(script)).toEqual([]));
});

describe("newer syntax in a script", () => {
  it.each(["class A{static{b()}}", "let r=/(?<=a)b/", "let r=/[a--b]/v", "using x=y()"])("%s", (script) =>
    expect(newerSyntax(script)).toBeDefined(),
  );

  it.each(["class A{#b=1;static c=2}", "a??=b?.c", "let r=/\\p{M}/gu", "await x"])("leaves alone: %s", (script) =>
    expect(newerSyntax(script)).toBeUndefined(),
  );
});

describe("newer styles", () => {
  it.each([
    ["a{&:hover{color:red}}", "&"],
    ["@media (width>=40rem){a{color:red}}", "@media range"],
    ["a{color:color-mix(in srgb,red,blue)}", "color-mix()"],
    ["a{--ink:oklch(0 0 0)}", "oklch()"],
    ["a{text-wrap:balance}", "text-wrap"],
    ["@starting-style{a{opacity:0}}", "@starting-style"],
    ["@property --a{syntax:'*';inherits:false}", "@property"],
    ["a{height:2lh}", "unit lh"],
    ["a:has(b){color:red}", ":has"],
    ["a{anchor-name:--a}", "anchor-name"],
    ["a{user-select:none}", "user-select"],
  ])("%s", (css, name) => expect(stylesIn(css)).toContain(name));

  it.each([
    "@layer base{a{inset:0;height:100dvh;color:#123}}",
    "@container (min-width:36rem){a{translate:1px;aspect-ratio:1}}",
    "@media (min-width:40rem){a:focus-visible,b:is(c,d){overflow-wrap:anywhere}}",
    "a{-webkit-user-select:none;user-select:none}",
    "a{display:grid;grid-template-columns:1fr minmax(0,1fr);gap:1rem}",
  ])("leaves alone: %s", (css) => expect(stylesIn(css)).toEqual([]));
});
