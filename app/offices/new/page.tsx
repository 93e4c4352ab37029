import type { Metadata } from "next";
import { NewOffice } from "@/components/wizard/new-office";

export const metadata: Metadata = { title: "Start a new office" };

export default function NewOfficePage() {
  return <NewOffice />;
}
