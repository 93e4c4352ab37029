import type { Recipient } from "@/lib/plan";

export const recipientNames: Record<Recipient, string> = {
  macpractice: "MacPractice Support",
  isp: "Your internet provider",
  technician: "Your technician",
  clearinghouse: "Your clearinghouse",
  "statement-vendor": "Your statement company",
  office: "Someone in your office",
};

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
