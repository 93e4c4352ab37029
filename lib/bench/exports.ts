/** All exports of one office, with the code of the devices already loaded. */
import { offices } from "@/lib/answers/fixtures";
import { deviceEntries } from "@/lib/devices/catalogue";
import { exportTo } from "@/lib/devices/export";
import { policyOf } from "@/lib/devices/policy";
import { planFor } from "@/lib/rules";
import { median } from "./statistics";

/** Median milliseconds of the slowest office, and how many devices. */
export async function exportTimes(rounds: number): Promise<{ ms: number; devices: number }> {
  const devices = await Promise.all(deviceEntries.map(async (entry) => ({ entry, device: await entry.load() })));
  const times = offices.map(({ document }) => {
    const policy = policyOf(document, planFor(document));
    const all: number[] = [];
    for (let round = 0; round < rounds + 2; round++) {
      const start = performance.now();
      for (const { entry, device } of devices) exportTo(entry, device, policy, {});
      // The first rounds warm up.
      if (round >= 2) all.push(performance.now() - start);
    }
    return median(all);
  });
  return { ms: Math.max(...times), devices: devices.length };
}
