import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type LogEntry, logLine, writeLog } from "./log";

let written: string;
beforeEach(() => {
  written = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

function lineOf(entry: LogEntry): string {
  logLine(entry);
  writeLog();
  return written;
}

it("one line of JSON holds what it was told, with the time", () => {
  const line = lineOf({ level: "error", message: 'It said "no".' });
  expect(line.endsWith("\n")).toBe(true);
  expect(JSON.parse(line)).toEqual({ time: expect.any(String), level: "error", message: 'It said "no".' });
});

it("holds no character that a terminal would obey or that turns the reading direction, and still says what it was", () => {
  const path = "/a\u001b[2J\u009b1m\u0085\u202e\u2066\u200f\u2028\u007f/b\nc";
  const line = lineOf({ path });
  expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(JSON.parse(line)).toMatchObject({ path });
});

it.each([
  "/s/AAAAAAAAAAAAAAAAAAAAAA%23t1.secret.x",
  "http://host/s/AAAAAAAAAAAAAAAAAAAAAA#t1.secret.x",
  "/api/../s/id/t1.secret.x",
  "/%73%2Fid%23t1.secret.x",
  "\\s\\id#t1.secret.x",
])("a failure tells nothing of a link that it names: %s", (address) => {
  const line = lineOf({ level: "error", message: `TypeError: Invalid URL: '${address}' is none` });
  expect(line).not.toContain("secret");
  expect(line).toContain("Invalid URL: '");
  expect(line).toContain("/s/…' is none");
});
