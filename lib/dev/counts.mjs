/**
 * What a stage of the tests came to. What a browser's driver can't show counts as neither passed nor failed, and is told.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[], notShown?: number, told?: string[] }} Count
 */

/** A stage that is one check: it holds or it does not. */
export function countOfCheck(name, holds) {
  return holds
    ? { passed: 1, failed: 0, skipped: 0, failures: [] }
    : { passed: 0, failed: 1, skipped: 0, failures: [name] };
}

/**
 * A stage for which this computer lacks something.
 * @returns {Count}
 */
export function countOfAbsence(sentence, ci) {
  return ci ? countOfCheck(sentence, false) : { ...empty(), skipped: 1, told: [sentence] };
}

/** Reads vitest's JSON report. */
export function countOfVitest(report) {
  const count = empty();
  for (const file of report.testResults ?? []) {
    for (const test of file.assertionResults)
      add(count, outcomeOfVitest(test.status), `${file.name}: ${test.fullName}`);
    const failedAsWhole = file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed");
    if (failedAsWhole) add(count, "failed", `${file.name}: ${firstLine(file.message)}`);
  }
  return count;
}

/** Reads Playwright's JSON report. */
export function countOfPlaywright(report) {
  const count = empty();
  const visit = (suite, path) => {
    const names = [...path, suite.title];
    for (const spec of suite.specs ?? [])
      for (const test of spec.tests) {
        const reason = test.status === "skipped" ? whyLeftOut(test) : undefined;
        if (reason?.description) count.told = [...new Set(count.told).add(reason.description)];
        if (reason?.type === "not shown") count.notShown = (count.notShown ?? 0) + 1;
        else add(count, outcomeOfPlaywright(test.status), [...names, spec.title].join(" › "));
      }
    for (const inner of suite.suites ?? []) visit(inner, names);
  };
  for (const suite of report.suites ?? []) visit(suite, []);
  for (const error of report.errors ?? []) add(count, "failed", firstLine(error.message));
  return count;
}

/**
 * Makes a stage honest: a run that crashed or tried nothing has failed, and so has a skipped test on a build server.
 * @param {Count} count
 * @param {{ name: string, exitCode: number, ci: boolean }} run
 * @returns {Count}
 */
export function settled(count, { name, exitCode, ci }) {
  const result = { ...count, failures: [...count.failures] };
  if (ci && result.skipped > 0) {
    result.failed += result.skipped;
    result.failures.push(`${name}: ${result.skipped} skipped`);
    result.skipped = 0;
  }
  if (result.passed + result.failed === 0) add(result, "failed", `${name}: no test was run`);
  else if (exitCode !== 0 && result.failed === 0) add(result, "failed", `${name}: ended with exit code ${exitCode}`);
  return result;
}

function empty() {
  return { passed: 0, failed: 0, skipped: 0, failures: [] };
}

function add(count, outcome, name) {
  count[outcome] += 1;
  if (outcome === "failed") count.failures.push(name);
}

function outcomeOfVitest(status) {
  return status === "passed" || status === "failed" ? status : "skipped";
}

/** A test that its driver can't show is marked so before it is skipped. */
function whyLeftOut({ annotations = [] }) {
  return ["not shown", "skip"].map((type) => annotations.find((one) => one.type === type)).find(Boolean);
}

function outcomeOfPlaywright(status) {
  return status === "expected" ? "passed" : status === "skipped" ? "skipped" : "failed";
}

function firstLine(text) {
  return String(text ?? "").split("\n")[0];
}
