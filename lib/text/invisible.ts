/**
 * Without the characters that show nothing (Unicode's Default_Ignorable_Code_Point): blanks of no width, direction marks, soft
 * hyphens, byte order marks. They come along with what is copied from a page or a message, and nobody sees them.
 */
export function withoutInvisible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, "");
}
