import type { Metadata } from "next";
import { BeginOffice } from "@/components/wizard/begin-office";

export const metadata: Metadata = { title: "Start a new office" };

export default function NewOfficePage() {
  return <BeginOffice />;
}
