/** Whom the office asks, by name where its answers have one. */
import type { Answers } from "@/lib/answers";
import { oneLine } from "@/lib/answers/one-line";
import type { Recipient } from "@/lib/plan";

export type NamedRecipient = {
  /** Missing where nobody has told it. */
  name?: string;
  /** Who that is to the office; missing where the name says it. */
  role?: string;
};

const roles: Record<Exclude<Recipient, "macpractice">, string> = {
  isp: "your internet provider",
  clearinghouse: "your clearinghouse",
  "statement-vendor": "your statement company",
  technician: "your technician",
  office: "somebody in your office",
};

const vendors: Readonly<Record<string, string>> = { revspring: "RevSpring", dma: "DMA/Capario" };

export function recipientOf(to: Recipient, answers: Answers): NamedRecipient {
  if (to === "macpractice") return { name: "MacPractice Support" };
  const name = oneLine(names[to](answers));
  return { role: roles[to], ...(name !== undefined && { name }) };
}

const names: Record<Exclude<Recipient, "macpractice">, (answers: Answers) => string | undefined> = {
  isp: ({ internet = {} }) =>
    "provider" in internet && typeof internet.provider === "string" ? internet.provider : "",
  clearinghouse: ({ features }) => features?.clearinghouse,
  "statement-vendor": ({ features }) => vendors[features?.eStatements ?? ""],
  technician: ({ office }) => office?.technicianName,
  office: () => undefined,
};

/** "Northline, your internet provider"; "MacPractice Support" */
export function recipientText({ name, role = "" }: NamedRecipient): string {
  return name ? [name, role].filter(Boolean).join(", ") : role.charAt(0).toUpperCase() + role.slice(1);
}
