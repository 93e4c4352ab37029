"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { DraftAnswers } from "@/lib/drafts/draft-answers";
import { overviewOf } from "@/lib/drafts/overview";
import { OfficeGate } from "./office-gate";
import { Opening } from "./opening";
import { checkHref, stepHref } from "./routes";

/** Takes an office up where it was left: at the first step with something open, else at the answers. */
export function GoOn() {
  return (
    <OfficeGate waiting={<Opening />}>{({ draft }) => <Redirect id={draft.id} answers={draft.answers} />}</OfficeGate>
  );
}

function Redirect({ id, answers }: { id: string; answers: DraftAnswers }) {
  const router = useRouter();
  const { next } = overviewOf(answers);
  useEffect(() => {
    router.replace(next === "check" ? checkHref(id) : stepHref(id, next));
  }, [router, id, next]);
  return <Opening />;
}
