import type { FactId } from "@/lib/facts";

export const factPopoverId = (id: FactId) => `fact-${id}`;
