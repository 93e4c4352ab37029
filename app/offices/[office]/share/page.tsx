import type { Metadata } from "next";
import { SharePage } from "@/components/handover/share-page";
import { UnknownOffice } from "@/components/wizard/unknown-office";
import { isOfficeId } from "@/lib/drafts";
import { publicUrl } from "@/lib/env/public-url";

export const metadata: Metadata = { title: "Share with your technician" };

export default async function ShareRoute({ params }: { params: Promise<{ office: string }> }) {
  const { office } = await params;
  return isOfficeId(office) ? <SharePage key={office} id={office} publicUrl={publicUrl()} /> : <UnknownOffice />;
}
