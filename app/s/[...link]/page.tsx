import type { Metadata } from "next";
import { SharedPage } from "@/components/share/shared-page";

export const metadata: Metadata = {
  title: "Shared sheet",
  robots: { index: false, follow: false, noarchive: true },
};

/** Knows nothing of the link: what opens the sheet is behind the “#”, and never comes here. */
export default function SharedSheetPage() {
  return <SharedPage />;
}
