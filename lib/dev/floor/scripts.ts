/** What in a script is newer than the oldest browsers that we promise to work in. */
import { transformSync } from "esbuild";
import { oldestBrowsers } from "@/lib/dev/oldest-browsers.mjs";
import { events, globals, interfaces, isNewerAttribute, members, methods, statics } from "./names";

/** Each newer name with the places where it stands. */
export type Found = Map<string, string[]>;

type Look = { pattern: RegExp; nameOf: (parts: readonly string[]) => string | false };

const isCompound = (name: string) => /[a-z][A-Z]/.test(name);

/**
 * A name alone does not tell whose it is. Plain words count only where they are called like a method of the language’s own
 * objects, or named with their interface.
 */
const looks: readonly Look[] = [
  {
    pattern: /(?<![\w$.])([A-Z]\w*)\.([a-z]\w*)/g,
    nameOf: ([, owner, member]) => statics.isNewer(`${owner}.${member}`) && `${owner}.${member}`,
  },
  {
    pattern: /(?:\bnew |\binstanceof |(?<![\w$.])typeof )([A-Z]\w*)/g,
    nameOf: ([, name = ""]) => interfaces.isNewer(name) && name,
  },
  {
    pattern: /(?<![\w$.]|function )([a-z]\w{4,})(?=[(.])/g,
    nameOf: ([, name = ""]) => globals.isNewer(name) && name,
  },
  {
    pattern: /\.([a-z]\w*)(\(?)/g,
    nameOf: ([, name = "", call]) =>
      (isCompound(name) ? members.isNewer(name) : call !== "" && methods.isNewer(name)) && `.${name}`,
  },
  {
    pattern: /\.(?:values|keys|entries)\(\)\.(map|filter|find|some|every|reduce|forEach|take|drop|flatMap)\(/g,
    nameOf: ([, name]) => statics.isNewer(`Iterator.${name}`) && `Iterator.${name}`,
  },
  {
    pattern: /addEventListener\(["'](\w+)["']/g,
    nameOf: ([, name = ""]) => events.isNewer(name) && `event ${name}`,
  },
];

export function newerNames(script: string): Found {
  const found: Found = new Map();
  const add = (name: string, at: number) =>
    found.set(name, [...(found.get(name) ?? []), script.slice(Math.max(0, at - 60), at + 60)]);
  for (const { pattern, nameOf } of looks)
    for (const match of script.matchAll(pattern)) {
      const name = nameOf(match);
      if (name) add(name, match.index);
    }
  for (const { tag, name, at } of attributesOf(script)) {
    if (isNewerAttribute(tag, name)) add(`<${tag} ${name}>`, at);
    if (name.startsWith("on") && events.isNewer(name.slice(2).toLowerCase()))
      add(`event ${name.slice(2).toLowerCase()}`, at);
  }
  return found;
}

/** The attributes that the script gives to elements of HTML: `jsx("div",{popover:"auto"})`. */
function attributesOf(script: string): { tag: string; name: string; at: number }[] {
  const elements = script.matchAll(/\bjsxs?\)\("([a-z]+\d?)",\{/g);
  return [...elements].flatMap((match) => {
    const [start, tag = ""] = match;
    const from = match.index + start.length;
    return outerNames(script.slice(from, from + 5000)).map((name) => ({ tag, name, at: match.index }));
  });
}

/** The names of an object literal whose brace has just opened, without those of what is inside of it. */
function outerNames(text: string): string[] {
  const tokens = text.matchAll(/"(?:[^"\\]|\\.)*"(?=(:?))|`(?:[^`\\]|\\.)*`|[[({]|[\])}]|(?<![\w$.?])([a-zA-Z]+):/g);
  const names: string[] = [];
  let depth = 0;
  for (const [token, , name] of tokens) {
    if (/^[[({]$/.test(token)) depth++;
    if (/^[\])}]$/.test(token) && depth-- === 0) return names;
    if (name && depth === 0) names.push(name);
  }
  return names;
}

const targets = oldestBrowsers.map(([name, version]) => `${name === "ios_saf" ? "ios" : name}${version}`);

/** A script of syntax that all of them know is left as it is when it is rewritten for them; the first line that is not. */
export function newerSyntax(script: string): string | undefined {
  const rewritten = (target: string | string[]) =>
    // They know \p{…} and the properties that we name. The table says no for the sake of later ones.
    transformSync(script, { target, supported: { "regexp-unicode-property-escapes": true }, logLevel: "silent" }).code;
  const asIs = rewritten("esnext").split("\n");
  const forFloor = rewritten(targets).split("\n");
  const at = asIs.findIndex((line, index) => line !== forFloor[index]);
  return at === -1 ? undefined : asIs[at]?.trim().slice(0, 200);
}
