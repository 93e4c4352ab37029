import type { Metadata } from "next";
import { GoOn } from "@/components/wizard/go-on";
import { UnknownOffice } from "@/components/wizard/unknown-office";
import { isOfficeId } from "@/lib/drafts";

export const metadata: Metadata = { title: "Your office" };

export default async function OfficePage({ params }: { params: Promise<{ office: string }> }) {
  const { office } = await params;
  return isOfficeId(office) ? <GoOn id={office} /> : <UnknownOffice />;
}
