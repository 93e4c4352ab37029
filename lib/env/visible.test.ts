import { expect, it } from "vitest";
import { visible, visibleLines } from "./visible";

it.each([
  ["a bell", "a\u0007b", "a\\u0007b"],
  ["a line end", "a\r\nb", "a\\u000d\\u000ab"],
  ["an old terminal’s command", "a\u009b2Jb", "a\\u009b2Jb"],
  ["a turn of the reading direction", "a\u202etxt.exe", "a\\u202etxt.exe"],
  ["an isolate", "a\u2066b\u2069", "a\\u2066b\\u2069"],
  ["a line separator", "a\u2028b", "a\\u2028b"],
  ["a letter without a width", "a\u200bb", "a\\u200bb"],
  ["a tag beyond the first plane", "a\u{e0041}b", "a\\udb40\\udc41b"],
  ["what people read", "Zahnärzte 東京 🔑 “x” –", "Zahnärzte 東京 🔑 “x” –"],
])("%s is shown as its number, or as it is", (_name, text, shown) => {
  expect(visible(text)).toBe(shown);
  expect(JSON.parse(`"${visible(text)}"`)).toBe(text);
});

it("keeps the lines of a text of several", () => {
  expect(visibleLines("a\u001b[2J\nb")).toBe("a\\u001b[2J\nb");
});
