import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StepScreen } from "@/components/wizard/step-screen";
import { isStepId, stepOf, steps } from "@/lib/steps";

type Props = { params: Promise<{ step: string }> };

export function generateStaticParams() {
  return steps.map(({ id }) => ({ step: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step } = await params;
  return isStepId(step) ? { title: stepOf(step).title } : {};
}

export default async function StepPage({ params }: Props) {
  const { step } = await params;
  if (!isStepId(step)) notFound();
  return <StepScreen step={step} />;
}
