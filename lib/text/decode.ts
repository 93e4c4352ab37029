/** The bytes of a file as text: UTF-8 and nothing else. Another encoding is named instead of guessed at, or letters would change. */

export type Decoded = { ok: true; text: string } | { ok: false; sentence: string };

/** Without the mark that some programs put in front. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { ok: false, sentence: sentences.utf16 };
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, sentence: sentences[otherThanUtf8(bytes)] };
  }
}

const sentences = {
  utf16: "This is saved as UTF-16. Save it as UTF-8 in the program that it comes from, then open it again.",
  older:
    "This is not saved as UTF-8, but in an older encoding, most likely Windows-1252. Save it as UTF-8 in the program that it comes from, then open it again.",
  damaged: "This was saved as UTF-8, and a part of it is damaged. Choose another copy of it.",
  binary: "This is no text. Choose a file that was saved here.",
};

/** With its mark, or with the zero bytes that every second byte of plain letters is there. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const beginning = bytes.subarray(0, 200);
  const zeros = [0, 0];
  beginning.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = beginning.length / 4;
  return beginning.length >= 4 && ((even > many && odd <= many / 8) || (odd > many && even <= many / 8));
}

function otherThanUtf8(bytes: Uint8Array): "binary" | "damaged" | "older" {
  if (bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)) return "binary";
  const text = new TextDecoder().decode(bytes);
  return /[^\0-\x7f\ufffd]/.test(text) ? "damaged" : "older";
}
