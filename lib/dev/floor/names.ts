/** Which names of the web and of its language came after the oldest browsers that we promise to work in. */
import type { Identifier } from "@mdn/browser-compat-data/types";
import { compatData, isOnFloor } from "./browsers";

/** A name may stand for several things. It is newer only where all of them are. */
class Names {
  private readonly known = new Map<string, boolean>();

  add(name: string, isOld: boolean): void {
    this.known.set(name, isOld || this.known.get(name) === true);
  }

  isNewer(name: string): boolean {
    return this.known.get(name) === false;
  }
}

/** `ViewTransition` */
export const interfaces = new Names();
/** `Response.json` */
export const statics = new Names();
/** What is used without naming whose it is: `requestIdleCallback` */
export const globals = new Names();
/** `checkVisibility`, of any interface */
export const members = new Names();
/** Members of the language’s own objects, whose names may be plain words: `union` */
export const methods = new Names();
/** `beforetoggle` */
export const events = new Names();

const scopes = ["Window", "WorkerGlobalScope", "DedicatedWorkerGlobalScope", "ServiceWorkerGlobalScope"];

function partsOf(identifier: Identifier): (readonly [name: string, part: Identifier])[] {
  return Object.keys(identifier).flatMap((name) => {
    const part = name === "__compat" ? undefined : identifier[name];
    return part ? [[name, part] as const] : [];
  });
}

function addInterface(name: string, parts: Identifier, isLanguage: boolean): void {
  if (parts.__compat) interfaces.add(name, isOnFloor(parts.__compat));
  for (const [key, { __compat }] of partsOf(parts)) {
    if (!__compat) continue;
    const isOld = isOnFloor(__compat);
    const [, member = key, kind] = /^(.*)_(static|event)$/.exec(key) ?? [];
    if (kind === "event") {
      events.add(member, isOld);
      continue;
    }
    members.add(member, isOld);
    if (isLanguage) methods.add(member, isOld);
    if (kind === "static" || isLanguage) statics.add(`${name}.${member}`, isOld);
    if (scopes.includes(name)) globals.add(member, isOld);
  }
}

const { api, javascript, html } = compatData;
for (const [name, parts] of partsOf(api)) addInterface(name, parts, false);
for (const [name, parts] of partsOf(javascript.builtins ?? {})) addInterface(name, parts, true);

/** Whether an element’s attribute, by React’s name or HTML’s, is newer. */
export function isNewerAttribute(tag: string, attribute: string): boolean {
  const name = attribute.toLowerCase();
  const known = html.elements?.[tag]?.[name]?.__compat ?? html.global_attributes?.[name]?.__compat;
  return known !== undefined && !isOnFloor(known);
}
