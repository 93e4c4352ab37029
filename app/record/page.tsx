import type { Metadata } from "next";
import { RecordPage } from "@/components/record/record-page";

export const metadata: Metadata = { title: "Open a record" };

export default function RecordRoute() {
  return <RecordPage />;
}
