/** Reads six pairs of hex digits with `:` or `-` between them; answers lower case with `:`, or nothing. */
export function parseMac(text: string): string | undefined {
  const match = /^[0-9a-f]{2}([:-][0-9a-f]{2}){5}$/i.test(text);
  return match ? text.toLowerCase().replaceAll("-", ":") : undefined;
}
