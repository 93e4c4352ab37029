import { NetworkDiagram } from "@/components/diagram/network-diagram";
import type { SheetInput } from "@/lib/sheet/input";
import { pictureOf } from "@/lib/sheet/picture";

export function OrderPicture({ input: { answers, plan, work } }: { input: SheetInput }) {
  return <NetworkDiagram foldWords picture={pictureOf(work?.answers ?? answers, plan)} />;
}
