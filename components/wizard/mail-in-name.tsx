"use client";

import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { fieldIds } from "@/components/fields/field-ids";
import { Button } from "@/components/ui/button";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import type { AnswerPath } from "@/lib/answers";
import { questionOf, type StepQuestion } from "@/lib/steps";
import { mailInName } from "@/lib/text/mail-in-name";
import { useAsking } from "./asking";

type MailInNameProps = { question: StepQuestion; typed: string; into: AnswerPath };

/** Somebody pasted name and address into one field: one press puts the address where it belongs, if that is still empty. */
export function MailInName({ question, typed, into }: MailInNameProps): ReactNode {
  const { control, answer } = useAsking();
  const there: unknown = useWatch({ control, name: into });
  const found = mailInName(typed);
  if (!found || (typeof there === "string" && there.trim() !== "")) return null;

  function move({ address, name }: { address: string; name: string }) {
    drawAtOnce(() => {
      answer(questionOf(into), address);
      answer(question, name);
    });
    document.getElementById(fieldIds(into).id)?.focus();
  }
  return (
    <div className="mt-2">
      <Button size="sm" onClick={() => move(found)}>
        Put <span translate="no">{found.address}</span> into the email field
      </Button>
    </div>
  );
}
