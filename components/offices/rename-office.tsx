"use client";

import { useEffect, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { useStandingText } from "@/components/ui/use-standing";
import { fields } from "@/lib/answers";

type RenameOfficeProps = { name: string; onRename: (name: string) => void; onCancel: () => void };

/** A field in the office's own row; Enter takes the name, Escape leaves it as it was. */
export function RenameOffice({ name, onRename, onCancel }: RenameOfficeProps) {
  const [text, setText] = useState(name);
  const [fault, setFault] = useState<string>();
  const id = useId();

  const field = useStandingText<HTMLInputElement>(text, setText);

  // Selected as it appears, since somebody has just asked to type here.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [field]);

  function take(text: string) {
    const reading = fields["office.name"].safeParse(text);
    if (!reading.success) setFault(reading.error.issues[0]?.message);
    else if (reading.data === undefined) setFault("Type a name for this office.");
    else onRename(reading.data);
  }

  return (
    <form
      noValidate
      className="mt-4 flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        take(field.current?.value ?? text);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <div className="min-w-0 flex-1 basis-64">
        <label htmlFor={id} className="mb-1.5 block font-semibold text-sm">
          New name
        </label>
        <Input
          id={id}
          autoComplete="off"
          value={text}
          ref={field}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : `${id}-fault`}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <Button type="submit" tone="primary">
        Save name
      </Button>
      <Button onClick={onCancel}>Cancel</Button>
      <p id={`${id}-fault`} role="alert" className="w-full font-semibold text-blocker text-sm">
        {fault}
      </p>
    </form>
  );
}
