/**
 * Half a surrogate pair is no letter, and nothing that has to be encoded (an address, a file, a seal) can hold it; it becomes
 * U+FFFD. By hand, since Safari has `toWellFormed` from 16.4 on.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
