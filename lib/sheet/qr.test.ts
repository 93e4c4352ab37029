import fc from "fast-check";
import { expect, it } from "vitest";
import { codeOfPath } from "./fixtures/qr-reading.testing";
import { link } from "./fixtures/worked.testing";
import { qrCode } from "./qr";

const read = (text: string) => {
  const { size, path } = qrCode(text);
  return codeOfPath(path, size);
};

it("is read back as the technician's link", () => expect(read(link)).toBe(link));

it("is read back, whatever address the service has and whatever secret the link", () => {
  const part = (length: number) =>
    fc.string({ unit: fc.constantFrom(..."AZaz09-_"), minLength: length, maxLength: length });
  const links = fc
    .tuple(
      fc.constantFrom("http://192.168.1.20:3000", "https://handoff.a-long-name-of-a-firm.example.net"),
      part(22),
      part(48),
    )
    .map(([origin, id, secret]) => `${origin}/s/${id}#t1.${secret}.x`);
  fc.assert(
    fc.property(links, (url) => {
      expect(read(url)).toBe(url);
    }),
    { numRuns: 20 },
  );
});

it("has four modules of white on every side", () => {
  const { size, path } = qrCode(link);
  const edges = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((match) => match.slice(1).map(Number));
  expect(Math.min(...edges.map(([x = 0]) => x))).toBe(4);
  expect(Math.min(...edges.map(([, y = 0]) => y))).toBe(4);
  expect(Math.max(...edges.map(([x = 0, , width = 0]) => x + width))).toBe(size - 4);
  expect(Math.max(...edges.map(([, y = 0]) => y + 1))).toBe(size - 4);
});
