import { expect, it } from "vitest";
import type { PortLine } from "@/lib/sheet/model";
import { flagsAt } from "./flags-at";

const port = (item: string): PortLine => ({ item, port: "3306", ipv4: "closed", ipv6: "closed", found: {} });
const open = { id: "in-3306.ipv4", job: "job-remove-forwards", text: "Port 3306 is open." };
const firewall = { id: "firewall-off", job: "job-firewall", text: "The firewall is off." };

it("a port that is open and must be closed is red at the job that mends it, and at the one that tested it", () => {
  const flags = [open, firewall];
  expect(flagsAt({ id: "job-remove-forwards" }, flags)).toEqual([open]);
  expect(flagsAt({ id: "job-test-from-outside", ports: [port("in-443"), port("in-3306")] }, flags)).toEqual([open]);
  expect(flagsAt({ id: "job-test-inside", ports: [port("in-443")] }, flags)).toEqual([]);
});
