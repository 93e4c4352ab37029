"use client";

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { drafts, useOffice } from "@/components/offices/browser-drafts";
import { DamagedOffice } from "@/components/offices/damaged-office";
import { KeptOffice, type OpenOffice } from "@/components/offices/office-gate";
import { useOfficeHere } from "@/components/offices/office-here";
import { anyOffice, stepHref } from "@/components/offices/routes";
import { UnknownOffice } from "@/components/offices/unknown-office";
import { newDraft } from "@/lib/drafts/draft";
import { stepOf } from "@/lib/steps";
import { toDraft } from "./form-values";
import { standingAnswers } from "./standing-answers";
import { StepForm } from "./step-form";

const first = stepOf("office");

/** What the build draws, and a browser first. It is nobody's yet, and nothing is written into it. */
const blank: OpenOffice = { kind: "kept", draft: newDraft(anyOffice, new Date(0)), elsewhere: [] };

/**
 * The first step, of an office that is new. The page itself holds the questions, so they are there before any script; then
 * the office gets an id and the address names it, without a word to the server. Nothing is stored before the first answer.
 */
export function NewOffice() {
  const here = useOfficeHere();
  const [begun, setBegun] = useState<string>();
  const isUnnamed = here === "new";
  const id = isUnnamed ? begun : here;
  const office = useOffice(id ?? anyOffice);

  const screen = useRef<HTMLDivElement>(null);
  // Looking and drawing come in one turn, so that no key falls in between.
  useLayoutEffect(() => {
    if (!isUnnamed) return;
    const next = drafts.begin();
    // Somebody may have typed before this page came to life.
    for (const [question, value] of standingAnswers(screen.current?.querySelector("form"), first.questions))
      if (value.length > 0) drafts.setAnswer(next, question.path, toDraft(question, value));
    setBegun(next);
  }, [isUnnamed]);

  useEffect(() => {
    if (!isUnnamed || begun === undefined) return;
    // After the router's own effects, which make it hear of this; else going back would lead nowhere.
    queueMicrotask(() => window.history.replaceState(null, "", stepHref(begun, first.id)));
  }, [isUnnamed, begun]);

  const open = "draft" in office ? office : blank;
  if (id !== undefined && office.kind === "unknown") return <UnknownOffice />;
  if (id !== undefined && office.kind === "damaged") return <DamagedOffice id={id} text={office.text} />;
  // Back and forward may lead here from another office's first step.
  const key = isUnnamed || here === begun ? "new" : here;
  return (
    <div ref={screen} className="contents">
      <KeptOffice key={key} office={open}>
        <StepForm office={open} step={first} fromCheck={false} />
      </KeptOffice>
    </div>
  );
}
