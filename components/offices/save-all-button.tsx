"use client";

import { Button } from "@/components/ui/button";
import { manyFileName, manyText } from "@/lib/drafts/many";
import type { ListedOffice } from "@/lib/drafts/store";
import { downloadText, today } from "./download";
import type { Notice } from "./list-notice";
import { plural } from "./words";

type SaveAllButtonProps = { offices: readonly ListedOffice[]; onSaved: (notice: Notice) => void };

/** Saves the answers of all offices to one file, whatever the search shows. */
export function SaveAllButton({ offices, onSaved }: SaveAllButtonProps) {
  function save() {
    const readable = offices.flatMap((office) => (office.kind === "damaged" ? [] : [office.draft.answers]));
    const name = manyFileName(today());
    downloadText(name, manyText(readable), "application/jsonl");
    onSaved({ text: savedWords(readable.length, offices.length - readable.length, name) });
  }
  return (
    <Button icon="download" onClick={save}>
      Save all to a file
    </Button>
  );
}

export function savedWords(saved: number, damaged: number, file: string): string {
  const left = damaged > 0 ? ` ${plural(damaged, "damaged office")} could not be put in.` : "";
  return `${plural(saved, "office")} went into the file “${file}”.${left}`;
}
