import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { CommandError } from "./command-error";
import { callersPath, readFailure, writeFailure } from "./places";

const failed = (code: string) => Object.assign(new Error(`${code}: it went wrong`), { code });
const sentence = (error: unknown) => (error instanceof CommandError ? error.message : undefined);

describe("a name that was typed", () => {
  it("is meant from the folder in which npm was called", () => {
    const env = { INIT_CWD: "/home/kim/offices", npm_lifecycle_event: "handoff" };
    expect(callersPath("harbor.json", env)).toBe(resolve("/home/kim/offices/harbor.json"));
    expect(callersPath("../harbor.json", env)).toBe(resolve("/home/kim/harbor.json"));
    expect(callersPath("/srv/harbor.json", env)).toBe(resolve("/srv/harbor.json"));
  });

  it("is meant from the present folder without npm, and below another script of npm’s", () => {
    expect(callersPath("harbor.json", {})).toBe(resolve("harbor.json"));
    expect(callersPath("harbor.json", { INIT_CWD: "/home/kim", npm_lifecycle_event: "test" })).toBe(
      resolve("harbor.json"),
    );
  });
});

describe("why a file could not be used", () => {
  it.each(["EACCES", "EPERM", "EROFS"])("%s on writing is told as writing", (code) => {
    expect(sentence(writeFailure("out.pdf", failed(code)))).toMatch(/“out\.pdf” can’t be written/);
  });

  it.each([
    ["EISDIR", "“there/out.pdf” is a folder. Name a file in it."],
    ["ENOTDIR", "“there” is no folder. Name another place for the PDF."],
    ["ENOENT", "There is no folder “there”. Make it first, or name another place for the PDF."],
    ["ENOSPC", "“there/out.pdf” can’t be written: there is no room left. Name another place for the PDF."],
  ])("%s on writing: %s", (code, told) => expect(sentence(writeFailure("there/out.pdf", failed(code)))).toBe(told));

  it.each(["EACCES", "EPERM"])("%s on reading is told as reading", (code) => {
    expect(sentence(readFailure("office.json", failed(code)))).toMatch(/“office\.json” may not be read/);
  });

  it("is passed on where it is none of these", () => {
    const other = failed("EIO");
    expect(readFailure("office.json", other)).toBe(other);
    expect(writeFailure("out.pdf", other)).toBe(other);
  });
});
