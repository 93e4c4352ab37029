/**
 * How hard a text is to read: the Flesch-Kincaid grade, the school year whose readers follow it. Syllables are counted by
 * groups of vowels, as every such program does; the test holds the count against a list of words that people counted.
 */

/** Names, numbers and what is typed or read off a screen are signs to compare, not words to understand: they don't count. */
const signs = [
  /https?:\S+/g,
  /\b[a-z0-9-]+(\.[a-z0-9-]+)+(\/\d+)?\b/gi,
  /\bMacPractice(’s)?\b/g,
  /\b(Patient )?Portal\b/g,
  /\b(Google|Microsoft|Apple|RevSpring|Capario|NEA FastAttach|DMA|Dropbox|iCloud Private Relay)\b/g,
  /\b(System Settings|System Preferences|Server Management App|Message Server|Ethernet)\b/g,
  /\b(TCP\/IP|IPv4|IPv6|Wi-Fi|iPads?|iPhones?|eClaims?|eStatements?)(’s)?\b/g,
  /\b[A-Z]{2,}[A-Z0-9]*(\/[A-Z0-9]+)?s?\b/g,
  /\/?\b\d[\d.:]*\b/g,
];

export function readingGrade(text: string): number {
  const plain = signs.reduce((left, sign) => left.replace(sign, " "), text);
  const sentences = plain
    .split(/[.?!:]+["”’)]*(?:\s|$)|\n/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

export function wordsOf(text: string): string[] {
  return text.match(/[a-z]+(?:[’'-][a-z]+)*/gi) ?? [];
}

export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  if (letters.length <= 3) return 1;
  const spoken = letters
    // Silent: the e of "name", "named" and "names", but not of "table", "needed" and "pages".
    .replace(/(?<=[^aeioulydt])e[ds]$|(?<=[^aeioulyscxzg])es$/, "")
    .replace(/(?<=[lyaeiou])ed$/, "d")
    .replace(/(?<![^aeiouy]l|^[^aeiouy]*)e$/, "")
    .replace(/(?<=[aeiouy][a-z]*)e(ly|ment|ful|less)$/, "$1");
  const groups = spoken.replace(/^y/, "").match(/[aeiouy]+/g) ?? [];
  // Two vowels that are spoken apart: "qui-et", "vi-a", "be-ing".
  const apart = spoken.match(/i[ao](?!u)|uie|ie(?=t)|yi|eing/g) ?? [];
  const tion = spoken.match(/[tcs]i(?:on|al|an)/g) ?? [];
  return Math.max(1, groups.length + apart.length - tion.length);
}
