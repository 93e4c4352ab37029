import type { Metadata } from "next";
import { IncompleteLink } from "@/components/technician/link-trouble";

export const metadata: Metadata = {
  title: "Shared sheet",
  robots: { index: false, follow: false, noarchive: true },
};

export default function SharedWithoutLinkPage() {
  return <IncompleteLink />;
}
