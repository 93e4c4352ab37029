"use client";

import { useRouter } from "next/navigation";
import { useId, useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { type Fault, MAX_DOCUMENT_BYTES } from "@/lib/answers";
import { readDraftText } from "@/lib/drafts";
import { drafts } from "./browser-drafts";
import { officeHref } from "./routes";

/** Opens a saved answers document as a new office of this browser. */
export function OpenFile() {
  const [refusal, setRefusal] = useState<{ name: string; faults: readonly Fault[] }>();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const router = useRouter();

  async function open(file: File) {
    const reading = readDraftText(await textOf(file));
    if (reading.ok) router.push(officeHref(drafts.add(reading.answers)));
    else setRefusal({ name: file.name, faults: reading.faults });
  }

  return (
    <section aria-labelledby={`${id}-title`} className="max-w-read">
      <h2 id={`${id}-title`} className="font-semibold text-xl">
        Open a saved file
      </h2>
      <p className="mt-1 text-ink-soft">
        A file that was saved here has a name that ends in “.json”. It is opened in this browser and sent nowhere.
      </p>
      <label htmlFor={id} className="sr-only">
        Saved file
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".json,application/json"
        className="sr-only"
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          setRefusal(undefined);
          if (file) void open(file);
          // So that the same file can be chosen again after it was mended.
          target.value = "";
        }}
      />
      <Button className="mt-3" icon="upload" onClick={() => input.current?.click()}>
        Open a file
      </Button>
      <div role="alert" className="mt-4">
        {refusal && (
          <Alert tone="danger" title={`“${refusal.name}” can’t be opened`}>
            <ul className="space-y-1">
              {refusal.faults.map(({ path, sentence }) => (
                <li key={`${path} ${sentence}`}>
                  {path !== "document" && path !== "version" && <code className="font-mono">{path}: </code>}
                  {sentence}
                </li>
              ))}
            </ul>
          </Alert>
        )}
      </div>
    </section>
  );
}

/** More than any answers document may hold isn't read at all; one byte over is enough to be refused for its size. */
async function textOf(file: File): Promise<string> {
  return file.slice(0, MAX_DOCUMENT_BYTES + 1).text();
}
