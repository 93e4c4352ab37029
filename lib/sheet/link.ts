import type { Sheet } from "./model";

/** The technician's link, with what it lets its reader do: it stands on paper that anybody may pick up. */
export function linkOf(url: string): NonNullable<Sheet["link"]> {
  return {
    heading: "Work on this sheet on a phone or computer",
    text: "Scan the code or open the link: tick off each row, write down what you find, and sign off. No account is needed. Whoever has this link can read the sheet and write on it, so keep it in the right hands.",
    url,
  };
}
