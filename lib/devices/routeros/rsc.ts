/** RouterOS commands as text. */

export type Args = Readonly<Record<string, string | undefined>>;

/** All that is ours is found by it, and nothing else is. */
export const tag = "NH-";

/** At the head of the table, behind what the router itself keeps there and lets nobody go before. */
const first = "[:pick [find where !dynamic] 0]";

export function add(args: Args, comment: string): string {
  const words = Object.entries(args).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${word(value)}`]));
  return ["add", ...words, `comment=${quoted(`${tag}${comment}`)}`].join(" ");
}

/** Each before the one above it, so a file names the rule that is asked first last. */
export function addFirst(args: Args, comment: string): string {
  return add(args, comment).replace(" comment=", ` place-before=${first} comment=`);
}

/** So that there is something to stand before, also in a table that was empty. Nothing leads to its chain. */
export const mark = add({ chain: "NH", action: "passthrough" }, "mark");

function word(value: string): string {
  return /^[A-Za-z0-9!.,:/_-]+$/.test(value) ? value : quoted(value);
}

export function quoted(text: string): string {
  return `"${text.replace(/[^ -~]/g, "").replace(/["\\$?]/g, "\\$&")}"`;
}
