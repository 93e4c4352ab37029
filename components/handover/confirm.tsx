"use client";

import { useRef } from "react";
import { fieldIds } from "@/components/fields/field-ids";
import { drafts } from "@/components/offices/browser-drafts";
import { changeHref } from "@/components/offices/routes";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import { Link } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type DraftAnswers, draftValue } from "@/lib/drafts";
import { confirmationOf, confirmations, type Verdict } from "./confirmation-of";

type ConfirmProps = {
  office: string;
  question: string;
  /** The question in a few words. */
  about: string;
  entry: { answer: string; by: string; on: string };
  answers: DraftAnswers;
};

/** Of an answer that settles a port: the office says which way it went, and that becomes its own answer. */
export function Confirm({ office, question, about, entry, answers }: ConfirmProps) {
  const taken = useRef<HTMLParagraphElement>(null);
  const { which, rest } = (Object.hasOwn(confirmations, question) && confirmations[question]) || {};
  if (!which || entry.answer === "") return null;
  const given = draftValue(answers, `confirmations.${which}.answer`);
  const isGiven = given !== undefined && given !== "";

  function take(verdict: Verdict) {
    if (!which) return;
    const answers = confirmationOf(which, verdict, entry);
    drawAtOnce(() => {
      for (const [path, value] of answers) drafts.setAnswer(office, path, value);
    });
    // The pressed button is gone: whoever reads by ear hears what became of it.
    taken.current?.focus();
  }

  return isGiven ? (
    <p ref={taken} tabIndex={-1} className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 outline-none">
      <Badge tone="allow">{given === "needed" ? "In your answers: needed" : "In your answers: not needed"}</Badge>
      {given === "needed" && rest && (
        <Link href={changeHref(office, rest.step, fieldIds(rest.path).id)} className="link">
          {rest.label}
        </Link>
      )}
    </p>
  ) : (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      <span className="text-sm">Put into your answers:</span>
      <Button size="sm" onClick={() => take("not-needed")}>
        <span>
          It is not needed<VisuallyHidden>: {about}</VisuallyHidden>
        </span>
      </Button>
      <Button size="sm" onClick={() => take("needed")}>
        <span>
          It is needed<VisuallyHidden>: {about}</VisuallyHidden>
        </span>
      </Button>
    </div>
  );
}
