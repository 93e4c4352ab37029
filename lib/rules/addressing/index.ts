import type { Answers } from "@/lib/answers";
import type { AddressingEntry, InboundRule } from "@/lib/plan/schema";
import { dynamicDns } from "./dynamic-dns";
import { externalStatic } from "./external-static";
import { mailServerAddress } from "./mail-server-address";
import { serverAddress } from "./server-address";

export function addressingOf(answers: Answers, inbound: readonly InboundRule[]): AddressingEntry[] {
  const mail = mailServerAddress(answers);
  return [externalStatic(answers), dynamicDns(answers), serverAddress(answers, inbound), ...(mail ? [mail] : [])];
}
