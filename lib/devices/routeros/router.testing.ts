/** A router that takes commands one after the other, as an import does. */
import { type Command, isFirst } from "./parse.testing";

export type Rule = ReadonlyMap<string, string>;

export type Router = {
  /** By menu, in the order in which they are asked or shown. */
  tables: Record<string, Rule[]>;
  /** By menu and word, such as "/ip upnp enabled". */
  settings: Record<string, string>;
};

export const rule = (args: Readonly<Record<string, string>>): Rule => new Map(Object.entries(args));

export const emptyRouter = (): Router => ({ tables: {}, settings: {} });

export function take(router: Router, commands: readonly Command[]): Router {
  const tables = { ...router.tables };
  const settings = { ...router.settings };
  for (const { menu, verb, find, args } of commands) {
    const table = tables[menu] ?? [];
    const isMeant = (one: Rule) => {
      const comment = one.get("comment") ?? "";
      return find !== undefined && ("is" in find ? comment === find.is : comment.startsWith(find.begins));
    };
    if (verb === "add") tables[menu] = added(table, { menu, verb, args });
    else if (verb === "remove") tables[menu] = table.filter((one) => !isMeant(one));
    else if (find) tables[menu] = table.map((one) => (isMeant(one) ? new Map([...one, ...args]) : one));
    else for (const [key, value] of args) settings[`${menu} ${key}`] = value;
  }
  return { tables, settings };
}

function added(table: readonly Rule[], command: Command): Rule[] {
  const { "place-before": _place, ...args } = Object.fromEntries(command.args);
  const isThere = table.some((one) => one.get("list") === args.list && one.get("address") === args.address);
  if (args.address !== undefined && isThere) throw new Error(`${command.menu} already has ${args.address}`);
  if (!isFirst(command)) return [...table, rule(args)];
  if (table.length === 0) throw new Error(`There is nothing in ${command.menu} to stand before`);
  return [rule(args), ...table];
}
