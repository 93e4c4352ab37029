import type { Metadata } from "next";
import { ToSheet } from "@/components/handover/to-sheet";

export const metadata: Metadata = { title: "Send it to your technician" };

export default function ShareRoute() {
  return <ToSheet />;
}
