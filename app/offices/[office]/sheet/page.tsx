import type { Metadata } from "next";
import { OfficeSheet } from "@/components/sheet/office-sheet";

export const metadata: Metadata = { title: "What happens now" };

export default function SheetPage() {
  return <OfficeSheet />;
}
