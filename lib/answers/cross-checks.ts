/** Refusals that take two answers to see. Each is told at the answer that most likely wants mending. */
import { broadcastOf, networkOf, parseIpv4 } from "@/lib/net/ipv4";
import type { AnswerPath } from "./fields";
import type { Answers } from "./schema";
import { crossSentences } from "./sentences";

export type Fault = { path: string; sentence: string };

type CrossFault = Fault & { path: AnswerPath };

export function crossFaults(answers: Answers): CrossFault[] {
  const { address, routerAddress, mailServerAddress, prefixLength } = answers.server ?? {};
  const faults: CrossFault[] = [];
  const refuse = (path: AnswerPath, sentence: string) => faults.push({ path, sentence });

  if (address && prefixLength) {
    const reading = parseIpv4(address);
    if (reading.ok && reading.value === networkOf(reading.value, prefixLength)) {
      refuse("server.address", crossSentences.networkAddress);
    }
    if (reading.ok && reading.value === broadcastOf(reading.value, prefixLength)) {
      refuse("server.address", crossSentences.broadcastAddress);
    }
  }
  const wan = answers.internet?.routerWanIp;
  if (wan && wan === routerAddress) refuse("internet.routerWanIp", crossSentences.wanSameAsRouter);
  if (address && address === routerAddress) refuse("server.address", crossSentences.sameAsRouter);
  if (mailServerAddress && mailServerAddress === address) {
    refuse("server.mailServerAddress", crossSentences.mailSameAsServer);
  }
  if (mailServerAddress && mailServerAddress === routerAddress) {
    refuse("server.mailServerAddress", crossSentences.mailSameAsRouter);
  }
  return faults;
}
