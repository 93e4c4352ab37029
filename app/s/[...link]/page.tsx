import type { Metadata } from "next";
import { SharedPage } from "@/components/technician/shared-page";

export const metadata: Metadata = {
  title: "Shared sheet",
  robots: { index: false, follow: false, noarchive: true },
};

/** One file serves every link. */
export function generateStaticParams() {
  return [{ link: ["_"] }];
}

/** Knows nothing of the link: what opens the sheet is behind the “#”, and never leaves the browser. */
export default function SharedSheetPage() {
  return <SharedPage />;
}
