import type { Metadata } from "next";
import { OfficeSheet } from "@/components/sheet/office-sheet";
import { publicUrl } from "@/lib/env/public-url";

export const metadata: Metadata = { title: "The sheet" };

export default async function SheetPage({ params }: { params: Promise<{ office: string }> }) {
  const { office } = await params;
  return <OfficeSheet key={office} id={office} publicUrl={publicUrl()} />;
}
