/**
 * `/s/<id>#t1.<secret and check>.x`: the secret is behind the `#`, which a browser never sends. The check tells a link that
 * was damaged on its way from one that has expired, and the last letter keeps mail programs from cutting off a `-` or `_`.
 */
import { withoutInvisible } from "@/lib/text/invisible";
import { sha256 } from "@/lib/vendor/sha256";
import { fromBase64url, sameBytes, toBase64url } from "./bytes";
import { ID_BYTES, SECRET_BYTES } from "./sizes";

export type ShareLink = { role: "owner" | "technician"; id: Uint8Array; secret: Uint8Array };

export type LinkReading =
  /** `exposed`: the secret was in the path, so the server and all that lies between have seen it. */
  | { kind: "link"; link: ShareLink; exposed: boolean }
  | { kind: "damaged"; exposed: boolean }
  /** There is no secret, nor a trace of one. */
  | { kind: "none" };

const LETTERS = { owner: "o", technician: "t" } as const;
const CHECK_BYTES = 4;

/** Path and fragment, to be put behind an origin. */
export function linkPath({ role, id, secret }: ShareLink): string {
  const checked = new Uint8Array(SECRET_BYTES + CHECK_BYTES);
  checked.set(secret);
  checked.set(checkOf(LETTERS[role], secret), SECRET_BYTES);
  return `/s/${toBase64url(id)}#${LETTERS[role]}1.${toBase64url(checked)}.x`;
}

/** Takes both as the browser's `location` has them. */
export function readLink(pathname: string, hash: string): LinkReading {
  const [, idText, rest] = /^\/s\/(?=.)([\w-]*)(.*)$/s.exec(plain(pathname)) ?? [];
  if (idText === undefined || rest === undefined) return { kind: "none" };
  const exposed = isSecretLike(rest);
  const id = fromBase64url(idText);
  if (id?.length !== ID_BYTES || (!exposed && withoutSign(rest) !== "")) return { kind: "damaged", exposed };
  const fragment = withoutSign(rest + plain(hash));
  const secret = readFragment(fragment);
  if (secret !== undefined) return { kind: "link", link: { ...secret, id }, exposed };
  return isAnchor(fragment) ? { kind: "none" } : { kind: "damaged", exposed };
}

/**
 * The `#` between id and secret in whatever spelling it has arrived: as an entity, which the browser may have cut at its own
 * number sign, or as any sign that no part of a link is made of, such as `*` or the full-width `＃`.
 */
const sign = /^(?:&(?:amp;)*(?:(?:num|#0*35|#x0*23);)?|[^\w-])+/i;

const withoutSign = (text: string) => text.replace(sign, "");

/** Whether what stands in the path behind the id may be the secret: it comes behind a sign, or begins as a secret does. */
function isSecretLike(rest: string): boolean {
  const text = withoutSign(rest);
  const before = rest.slice(0, rest.length - text.length);
  return text !== "" && (/[^/]/.test(before) || /^[ot]1/i.test(text));
}

/** What may follow the last letter came from the text around the link: a full stop, a bracket, a tracker's mark. */
function readFragment(fragment: string): Pick<ShareLink, "role" | "secret"> | undefined {
  const [, letter, text] = /^([ot])1\.([A-Za-z0-9_-]{48})\.x(?![A-Za-z0-9_-])/.exec(fragment) ?? [];
  const checked = fromBase64url(text ?? "");
  if (letter === undefined || checked?.length !== SECRET_BYTES + CHECK_BYTES) return undefined;
  const secret = checked.slice(0, SECRET_BYTES);
  if (!sameBytes(checked.subarray(SECRET_BYTES), checkOf(letter, secret))) return undefined;
  return { role: letter === LETTERS.owner ? "owner" : "technician", secret };
}

function checkOf(letter: string, secret: Uint8Array): Uint8Array {
  const told = new Uint8Array(1 + secret.length);
  told.set(new TextEncoder().encode(letter));
  told.set(secret, 1);
  return sha256(told).subarray(0, CHECK_BYTES);
}

/** A place on the page, as a skip link names it, or nothing at all. */
function isAnchor(fragment: string): boolean {
  return /^[a-z0-9-]{0,30}$/i.test(fragment) && !/^[ot]1/i.test(fragment);
}

/**
 * Without the percent signs of a mail filter, which may have gone over it several times, and then without the blanks and the
 * marks of a wrapped line that show nothing: they may have been encoded too. No letter of a link is any of these.
 */
function plain(text: string): string {
  let rest = text;
  for (let round = 0; round < 9 && rest.includes("%"); round++) rest = rest.replace(/(?:%[0-9a-f]{2})+/gi, decoded);
  return withoutInvisible(rest).replace(/\s/g, "");
}

function decoded(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    // Bytes that are no UTF-8 stay; what is ASCII among them may still be a part of the link.
    return run.replace(/%([0-7][0-9a-f])/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
}
