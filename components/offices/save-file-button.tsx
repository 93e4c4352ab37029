"use client";

import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonTone } from "@/components/ui/button-class";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { DraftAnswers } from "@/lib/drafts";
import { saveToFile } from "./download";

type SaveFileButtonProps = { answers: DraftAnswers; tone?: ButtonTone; size?: ButtonSize; of?: string };

/** Saves the office's answers document; `of` names the office where there are several. */
export function SaveFileButton({ answers, tone, size, of }: SaveFileButtonProps) {
  return (
    <Button tone={tone} size={size} icon="download" onClick={() => saveToFile(answers)}>
      <span>Save to a file{of && <VisuallyHidden>: {of}</VisuallyHidden>}</span>
    </Button>
  );
}
