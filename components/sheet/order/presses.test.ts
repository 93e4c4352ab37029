import { expect, it } from "vitest";
import { stillCounting } from "./presses";

const done = { id: "job-firewall", state: { state: "done", word: "Done" } } as const;
const open = { id: "job-firewall", state: { state: "open", word: "Open" } } as const;

it("what was pressed at a job counts for as long as that job stands as it did", () => {
  const presses = { "job-firewall": { unfolded: true, wasOpen: false } };
  expect(stillCounting(presses, [done])).toBe(presses);
});

it("unfolded while it was done, then opened again and done again, a job folds", () => {
  const presses = { "job-firewall": { unfolded: true, wasOpen: false }, "job-wifi": { unfolded: true, wasOpen: true } };
  const reopened = stillCounting(presses, [open]);
  expect(stillCounting(reopened, [done])).toEqual({ "job-wifi": { unfolded: true, wasOpen: true } });
});

it("opened again, a job that was unfolded stays so, and one that was folded is as any other", () => {
  const unfolded = stillCounting({ "job-firewall": { unfolded: true, wasOpen: false } }, [open]);
  expect(unfolded).toEqual({ "job-firewall": { unfolded: true, wasOpen: true } });
  expect(stillCounting(unfolded, [open])).toBe(unfolded);
  expect(stillCounting({ "job-firewall": { unfolded: false, wasOpen: false } }, [open])).toEqual({});
});
