import type { SheetInput } from "@/lib/sheet/input";
import type { Grounds } from "@/lib/sheet/model";

export function buildGrounds(_input: SheetInput): Grounds {
  return { heading: "Grounds", sections: [] };
}
