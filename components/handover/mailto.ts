/** A link that opens the mail program with a letter in it. */
import { wellFormed } from "@/lib/text/well-formed";

/** Mail programs and browsers cut longer ones off or open nothing. */
export const LONGEST_MAIL_LINK = 2000;

export type Letter = { subject: string; body: string };

/** RFC 6068: addresses with commas between, their @ as it is, everything else encoded; line ends as CRLF. */
export function mailtoHref(to: readonly string[], { subject, body }: Letter): string {
  const addresses = to.map((address) => address.split("@").map(encoded).join("@")).join(",");
  return `mailto:${addresses}?subject=${encoded(subject)}&body=${encoded(body.replaceAll("\n", "\r\n"))}`;
}

const encoded = (text: string) => encodeURIComponent(wellFormed(text));
