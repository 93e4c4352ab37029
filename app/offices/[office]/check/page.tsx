import type { Metadata } from "next";
import { CheckScreen } from "@/components/wizard/check-screen";
import { UnknownOffice } from "@/components/wizard/unknown-office";
import { isOfficeId } from "@/lib/drafts";

export const metadata: Metadata = { title: "Check your answers" };

export default async function CheckPage({ params }: { params: Promise<{ office: string }> }) {
  const { office } = await params;
  return isOfficeId(office) ? <CheckScreen id={office} /> : <UnknownOffice />;
}
