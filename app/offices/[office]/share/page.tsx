import type { Metadata } from "next";
import { SharePage } from "@/components/handover/share-page";

export const metadata: Metadata = { title: "Share with your technician" };

export default function ShareRoute() {
  return <SharePage />;
}
