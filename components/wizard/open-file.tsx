"use client";

import { useRouter } from "next/navigation";
import { useId, useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Fault } from "@/lib/answers";
import { MAX_FILE_BYTES, readFileText } from "@/lib/drafts";
import { drafts } from "./browser-drafts";
import { Faults } from "./file-faults";
import { type ManyOpened, OpenedMany } from "./opened-many";
import { officeHref } from "./routes";

type Outcome = { kind: "refused"; name: string; faults: readonly Fault[] } | ({ kind: "many" } & ManyOpened);

/** Opens a saved answers document, or a file of many, as new offices of this browser. */
export function OpenFile() {
  const [outcome, setOutcome] = useState<Outcome>();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const router = useRouter();

  async function open(file: File) {
    const reading = readFileText(await textOf(file));
    if (reading.kind === "too-large") {
      setOutcome({ kind: "refused", name: file.name, faults: [tooLarge] });
    } else if (reading.kind === "many") {
      setOutcome({ kind: "many", name: file.name, ...addAll(reading.lines) });
    } else if (reading.reading.ok) {
      router.push(officeHref(drafts.add(reading.reading.answers)));
    } else {
      setOutcome({ kind: "refused", name: file.name, faults: reading.reading.faults });
    }
  }

  return (
    <section aria-labelledby={`${id}-title`} className="max-w-read">
      <h2 id={`${id}-title`} className="font-semibold text-xl">
        Open a saved file
      </h2>
      <p className="mt-1 text-ink-soft">
        A file that was saved here has a name that ends in “.json”, or in “.jsonl” when all offices are in it. It is
        opened in this browser and sent nowhere. What is kept here already stays as it is.
      </p>
      <label htmlFor={id} className="sr-only">
        Saved file
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".json,.jsonl,application/json"
        className="sr-only"
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          setOutcome(undefined);
          if (file) void open(file);
          // So that the same file can be chosen again after it was mended.
          target.value = "";
        }}
      />
      <Button className="mt-3" icon="upload" onClick={() => input.current?.click()}>
        Open a file
      </Button>
      <div role="alert" className="mt-4">
        {outcome?.kind === "refused" && (
          <Alert tone="danger" title={`“${outcome.name}” can’t be opened`}>
            <ul className="space-y-1">
              <Faults faults={outcome.faults} />
            </ul>
          </Alert>
        )}
      </div>
      <div aria-live="polite" className="mt-4">
        {outcome?.kind === "many" && <OpenedMany {...outcome} />}
      </div>
    </section>
  );
}

function addAll(lines: Extract<ReturnType<typeof readFileText>, { kind: "many" }>["lines"]): Omit<ManyOpened, "name"> {
  const added = drafts.addAll(lines.flatMap(({ reading }) => (reading.ok ? [reading.answers] : [])));
  const refused = lines.flatMap(({ line, reading }) => (reading.ok ? [] : [{ line, faults: reading.faults }]));
  return { added, refused };
}

const tooLarge: Fault = {
  path: "document",
  sentence: "This is larger than 32 MiB; no file that was saved here is. Choose the right file, or split it.",
};

/** More than any file may hold isn't read at all; one byte over is enough to be refused for its size. */
async function textOf(file: File): Promise<string> {
  return file.slice(0, MAX_FILE_BYTES + 1).text();
}
