import { expect, it } from "vitest";
import { jobOfField } from "./field-places";

const jobs = [
  { id: "job-firewall", settings: [], fields: [], questions: [{ id: "ask-firewall", to: "", text: "" }] },
  { id: "job-server-address", settings: [{ id: "s", label: "", path: "server.address" }], fields: [], questions: [] },
] as const;

it("a field that is not saved is looked for at its own job", () => {
  expect(jobOfField("note.job-firewall", jobs)).toBe("job-firewall");
  expect(jobOfField("reason.job-server-address", jobs)).toBe("job-server-address");
  expect(jobOfField("answer.ask-firewall", jobs)).toBe("job-firewall");
  expect(jobOfField("found.server.address", jobs)).toBe("job-server-address");
});

it("what stands at no job is looked for at none", () => {
  expect(jobOfField("answer.ask-1234", jobs)).toBeUndefined();
  expect(jobOfField("found.server.macAddress", jobs)).toBeUndefined();
  expect(jobOfField("note.in-443", jobs)).toBeUndefined();
});
