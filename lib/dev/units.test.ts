import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./root.mjs";

const linesOf = (unit: string) =>
  readFileSync(join(root, "docs/hosting", unit), "utf8")
    .split("\n")
    .filter((line) => /^[A-Z]\w+=/.test(line));

/** What keeps a service from all that it does not need. */
const guards =
  /^(Protect|Private|Restrict|NoNew|Capability|Lock|RemoveIPC|SystemCall|ProcSubset|UMask|StateDirectoryMode)/;

it("the backup is guarded as the app is, and more so: it needs no network", () => {
  const app = linesOf("network-handoff.service").filter((line) => guards.test(line));
  const backup = linesOf("network-handoff-backup.service").filter((line) => guards.test(line));
  expect(app.length).toBeGreaterThan(15);
  expect(app.filter((line) => !backup.includes(line))).toEqual(["RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX"]);
  expect(backup).toEqual(expect.arrayContaining(["PrivateNetwork=true", "RestrictAddressFamilies=AF_UNIX"]));
});

it("both run as the same user on the same folder", () => {
  const shared = /^(User|Group|WorkingDirectory|EnvironmentFile|Environment)=/;
  const of = (unit: string) => linesOf(unit).filter((line) => shared.test(line));
  expect(of("network-handoff-backup.service")).toEqual(of("network-handoff.service"));
});
