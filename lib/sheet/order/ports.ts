import type { PortTest } from "@/lib/jobs";
import type { SheetInput } from "@/lib/sheet/input";
import type { PortFound, PortLine } from "@/lib/sheet/model";

const words: Record<PortFound["result"], string> = { open: "Open", closed: "Closed", "cannot-tell": "Can’t tell" };

export function portLine({ item, port, must }: PortTest, { work }: SheetInput): PortLine {
  const found = (family: "ipv4" | "ipv6", expected: PortTest["must"]): PortFound | undefined => {
    const result = work?.result(item, family);
    return result && { result, word: words[result], isRed: result !== "cannot-tell" && result !== expected };
  };
  const ipv4 = found("ipv4", must);
  const ipv6 = found("ipv6", "closed");
  return {
    item,
    port: String(port),
    ipv4: must,
    ipv6: "closed",
    found: { ...(ipv4 && { ipv4 }), ...(ipv6 && { ipv6 }) },
  };
}
