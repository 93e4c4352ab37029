import { describe, expect, it } from "vitest";
import { countOfAbsence } from "./counts.mjs";
import { missingForPackets } from "./packets.mjs";

const linux = { platform: "linux", root: true };

describe("missingForPackets", () => {
  it("names nothing where all is there, and takes its namespace down again", () => {
    const ran: string[] = [];
    const run = (command: string, args: string[]) => {
      ran.push([command, ...args].join(" "));
      return 0;
    };
    expect(missingForPackets(run, linux)).toBeUndefined();
    const made = ran.flatMap((line) => /^ip netns add (.*)/.exec(line)?.[1] ?? []);
    expect(made).toHaveLength(1);
    expect(ran.at(-1)).toBe(`ip netns del ${made[0]}`);
  });

  it("names the system, the rights or the programs", () => {
    const all = () => 0;
    expect(missingForPackets(all, { ...linux, platform: "darwin" })).toContain("Linux");
    expect(missingForPackets(all, { ...linux, root: false })).toContain("root");
    const without = (command: string) => (command === "nft" ? undefined : 0);
    expect(missingForPackets(without, linux)).toBe("nft is not installed");
  });

  it("tells a kernel that takes no namespaces, or not the rules", () => {
    expect(missingForPackets((_command, args) => (args.includes("add") ? 1 : 0), linux)).toContain("namespaces");
    const noLegacy = (_command: string, args: string[]) => (args.includes("iptables-legacy-restore") ? 1 : 0);
    expect(missingForPackets(noLegacy, linux)).toContain("iptables-legacy-restore");
  });
});

it("what can't be tried here is told to a user, and fails on a build server", () => {
  const sentence = "packets: not tried, since nft is not installed";
  expect(countOfAbsence(sentence, false)).toEqual({ passed: 0, failed: 0, skipped: 1, failures: [], told: [sentence] });
  expect(countOfAbsence(sentence, true)).toEqual({ passed: 0, failed: 1, skipped: 0, failures: [sentence] });
});
