import type { Block } from "@/lib/sheet/model";

export type BlockOf<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;
