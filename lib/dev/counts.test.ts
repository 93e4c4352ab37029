import { describe, expect, it } from "vitest";
import { countOfPlaywright, countOfVitest, settled } from "./counts.mjs";

const of = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped, failures: [] });

describe("settled", () => {
  const run = { name: "unit", exitCode: 0, ci: false };

  it("leaves an honest count alone", () => {
    expect(settled(of(3, 0), run)).toEqual(of(3, 0));
    expect(settled(of(3, 1), { ...run, exitCode: 1 })).toEqual(of(3, 1));
  });

  it("counts a stage that ran no test as failed", () => {
    expect(settled(of(0, 0), run)).toMatchObject({ failed: 1, failures: ["unit: no test was run"] });
  });

  it("counts a crash as failed, even when every test passed", () => {
    expect(settled(of(3, 0), { ...run, exitCode: 2 })).toMatchObject({
      passed: 3,
      failed: 1,
      failures: ["unit: ended with exit code 2"],
    });
  });

  it("counts skipped tests as failed on a build server only", () => {
    expect(settled(of(3, 0, 2), run)).toMatchObject({ failed: 0, skipped: 2 });
    expect(settled(of(3, 0, 2), { ...run, ci: true })).toMatchObject({ failed: 2, skipped: 0 });
  });
});

it("reads vitest's report, also of a file that could not be loaded", () => {
  const report = {
    testResults: [
      {
        name: "a.test.ts",
        status: "failed",
        message: "",
        assertionResults: [
          { status: "passed", fullName: "one" },
          { status: "failed", fullName: "two" },
          { status: "pending", fullName: "three" },
          { status: "todo", fullName: "four" },
        ],
      },
      { name: "b.test.ts", status: "failed", message: "Cannot find module\nat …", assertionResults: [] },
    ],
  };
  expect(countOfVitest(report)).toEqual({
    passed: 1,
    failed: 2,
    skipped: 2,
    failures: ["a.test.ts: two", "b.test.ts: Cannot find module"],
  });
});

it("reads Playwright's report, down through its groups", () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
  const report = {
    suites: [
      {
        title: "a.spec.ts",
        specs: [spec("one", "expected"), spec("two", "skipped")],
        suites: [{ title: "group", specs: [spec("three", "unexpected"), spec("four", "flaky")] }],
      },
    ],
    errors: [{ message: "global setup failed\nat …" }],
  };
  expect(countOfPlaywright(report)).toEqual({
    passed: 1,
    failed: 3,
    skipped: 1,
    failures: ["a.spec.ts › group › three", "a.spec.ts › group › four", "global setup failed"],
  });
});

it("counts what a browser can’t show as neither passed nor skipped, and tells why anything was left out", () => {
  const test = (status: string, ...annotations: { type: string; description?: string }[]) => ({ status, annotations });
  const reason = { type: "not shown", description: "not shown in Safari: downloads" };
  const report = {
    suites: [
      {
        title: "a.spec.ts",
        specs: [
          { title: "one", tests: [test("skipped", reason, { type: "skip" })] },
          { title: "two", tests: [test("skipped", { type: "skip", description: "not installed" })] },
          // One that was run all the same counts as what it came to.
          { title: "three", tests: [test("unexpected", reason)] },
        ],
      },
    ],
  };
  const count = countOfPlaywright(report);
  const told = [reason.description, "not installed"];
  expect(count).toEqual({ ...of(0, 1, 1), failures: ["a.spec.ts › three"], notShown: 1, told });
  expect(settled(count, { name: "engines", exitCode: 0, ci: true })).toMatchObject({
    failed: 2,
    notShown: 1,
    told,
  });
});
