import type { Plan } from "@/lib/plan";
import { backUpRouter } from "./back-up-router";
import { certificate } from "./certificate";
import { defaultUser } from "./default-user";
import { dynamicDns } from "./dynamic-dns";
import { dynamicDnsAccount } from "./dynamic-dns-account";
import { fileRecord } from "./file-record";
import { firewall } from "./firewall";
import { forward25, forward443, forward1234 } from "./forwards";
import type { Job, JobDefinition } from "./job";
import { later } from "./later";
import { mailServerAddress } from "./mail-server-address";
import { outbound } from "./outbound";
import { readInternetAddress } from "./read-internet-address";
import { removeForwards } from "./remove-forwards";
import { serverAddress } from "./server-address";
import { testFromOutside } from "./test-from-outside";
import { testInside } from "./test-inside";
import { wifi } from "./wifi";

export { askingItems } from "./asks";
export { type Job, type JobDefinition, type JobId, type Phase, type PortTest, phases, type Setting } from "./job";
export { staysClosed, throughVpn } from "./parts";

/** In the order in which they are done. */
export const jobDefinitions: readonly JobDefinition[] = [
  backUpRouter,
  readInternetAddress,
  defaultUser,
  dynamicDnsAccount,
  firewall,
  wifi,
  serverAddress,
  mailServerAddress,
  removeForwards,
  forward443,
  forward1234,
  forward25,
  certificate,
  dynamicDns,
  outbound,
  testFromOutside,
  testInside,
  later,
  fileRecord,
];

/** The jobs that a plan calls for, in their order. The same plan, the same jobs. */
export function jobsOf(plan: Plan): Job[] {
  return jobDefinitions.flatMap(({ id, of }) => {
    const job = of(plan);
    return job ? [{ id, ...job }] : [];
  });
}
