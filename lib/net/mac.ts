/**
 * Reads a MAC address as devices and programs write it: six groups with `:`, `-` or blanks between (macOS `arp` leaves a zero in
 * front out), three groups of four with dots, or twelve digits. Answers lower case pairs with `:`, or nothing.
 */
export function parseMac(text: string): string | undefined {
  const plain = text.toLowerCase();
  const whole = /^([0-9a-f]{4})\.?([0-9a-f]{4})\.?([0-9a-f]{4})$/.exec(plain)?.slice(1).join("");
  const groups = whole?.match(/../g) ?? plain.split(/[:-]|\s+/);
  if (groups.length !== 6 || groups.some((group) => !/^[0-9a-f]{1,2}$/.test(group))) return undefined;
  return groups.map((group) => group.padStart(2, "0")).join(":");
}
