import type { PortFound, PortLine } from "@/lib/sheet/model";

export type Family = "ipv4" | "ipv6";
export type Result = PortFound["result"];

export const familyWords: Record<Family, string> = { ipv4: "IPv4", ipv6: "IPv6" };

export const resultWords: Record<Result, string> = { open: "Open", closed: "Closed", "cannot-tell": "Can’t tell" };

export const results = ["open", "closed", "cannot-tell"] as const satisfies readonly Result[];

/** What is said at once where a result is not as it must be; what nobody can tell contradicts nothing. */
export function contradiction(must: "open" | "closed", found: Result | ""): string | undefined {
  if (found === "" || found === "cannot-tell" || found === must) return undefined;
  return must === "closed" ? "Open, and must be closed" : "Closed, and must be open";
}

type Tested = { item: string; family: Family; must: "open" | "closed" };

/** Every result that a test is asked for, port by port. */
export function testedOf(ports: readonly PortLine[]): Tested[] {
  return ports.flatMap(({ item, ipv4, ipv6 }): Tested[] => [
    { item, family: "ipv4", must: ipv4 },
    { item, family: "ipv6", must: ipv6 },
  ]);
}
