/** What in a style sheet is newer than the oldest browsers that we promise to work in. */
import type { CompatStatement, Identifier } from "@mdn/browser-compat-data/types";
import postcss from "postcss";
import { compatData, isOnFloor } from "./browsers";
import type { Found } from "./scripts";

const { properties = {}, selectors = {}, types = {}, "at-rules": atRules = {} } = compatData.css;

const prefixes = ["-webkit-", "-moz-", "-ms-", "-o-"];

export function newerStyles(css: string): Found {
  const found: Found = new Map();
  const look = (name: string, compat: CompatStatement | undefined, where: string) => {
    if (!compat || isOnFloor(compat, prefixesOf(css, name))) return;
    found.set(name, [...(found.get(name) ?? []), where.slice(0, 120)]);
  };
  const root = postcss.parse(css);
  root.walkDecls(({ prop, value, parent }) => {
    if (prop.startsWith("--") || (parent?.type === "atrule" && "name" in parent && parent.name === "property")) return;
    const known = properties[prop];
    if (known?.__compat && !isOnFloor(known.__compat, prefixesOf(css, prop)))
      look(prop, known.__compat, `${prop}: ${value}`);
    else
      for (const word of wordsOf(value))
        look(`${prop}: ${word}`, (known?.[word] ?? known?.[word.replaceAll("-", "_")])?.__compat, `${prop}: ${value}`);
  });
  root.walkDecls(({ prop, value }) => {
    for (const [, name = ""] of value.matchAll(/(?<![\w-])([a-z][a-z-]*)\(/g))
      look(`${name}()`, typeNamed(name), `${prop}: ${value}`);
    for (const [, unit = ""] of value.matchAll(/(?<![\w#.-])[\d.]+([a-z]+)/g))
      look(`unit ${unit}`, types.length?.[unit]?.__compat, `${prop}: ${value}`);
  });
  root.walkRules(({ selector }) => {
    for (const [, name = ""] of selector.replace(/\\./g, "").matchAll(/:(:?[a-z-]+)/g))
      look(`:${name}`, selectors[name.replace(":", "")]?.__compat, selector);
    if (selector.replace(/\\./g, "").includes("&")) look("&", selectors.nesting?.__compat, selector);
  });
  root.walkAtRules(({ name, params }) => {
    const known = atRules[name];
    look(`@${name}`, known?.__compat, `@${name} ${params}`);
    for (const [, feature = ""] of params.matchAll(/\(([a-z-]+)/g))
      look(`@${name} (${feature})`, known?.[feature]?.__compat, `@${name} ${params}`);
    if (/[<>]/.test(params)) look(`@${name} range`, known?.range_syntax?.__compat, `@${name} ${params}`);
  });
  return found;
}

/** Those with which the style sheet writes the property, or the pseudo-element, as well. */
function prefixesOf(css: string, name: string): string[] {
  return prefixes.filter((prefix) => css.includes(`${prefix}${name.replace(/^:+/, "")}`));
}

const wordsOf = (value: string) => value.replace(/\([^()]*\)/g, "").match(/(?<![\w#"-])[a-z][a-z-]+(?![\w"(-])/g) ?? [];

/** A function of values, wherever the table keeps it: `color-mix` below the colors. */
function typeNamed(name: string, within: Identifier = types, depth = 0): CompatStatement | undefined {
  const key = name.replaceAll("-", "_");
  const here = within[name] ?? within[key];
  if (here?.__compat) return here.__compat;
  if (depth > 1) return undefined;
  for (const inner of Object.keys(within)) {
    const part = inner === "__compat" ? undefined : within[inner];
    const found = part && typeNamed(name, part, depth + 1);
    if (found) return found;
  }
  return undefined;
}
