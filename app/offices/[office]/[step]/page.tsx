import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StepScreen } from "@/components/wizard/step-screen";
import { UnknownOffice } from "@/components/wizard/unknown-office";
import { isOfficeId } from "@/lib/drafts";
import { isStepId, stepOf } from "@/lib/steps";

type Props = {
  params: Promise<{ office: string; step: string }>;
  searchParams: Promise<{ from?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step } = await params;
  return isStepId(step) ? { title: stepOf(step).title } : {};
}

export default async function StepPage({ params, searchParams }: Props) {
  const { office, step } = await params;
  if (!isStepId(step)) notFound();
  if (!isOfficeId(office)) return <UnknownOffice />;
  const { from } = await searchParams;
  return <StepScreen id={office} step={step} fromCheck={from === "check"} />;
}
