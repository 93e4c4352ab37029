"use client";

import { useId, useState } from "react";
import { Doubt } from "@/components/fields/doubt";
import { cx } from "@/components/ui/cx";
import { controlClass, Input } from "@/components/ui/input";
import type { WorkSync } from "@/lib/share/work-sync";
import { valueText } from "@/lib/sheet/blank";
import { type FoundPath, refusedBeside, setFound } from "@/lib/work";
import { type EditWork, Fault } from "./item-work";
import { useWork } from "./use-work";

type FoundFieldProps = { path: FoundPath; label: string; sync: WorkSync; edit: EditWork };

/** What was found on site, in place of a blank. Judged as the same answer of the office’s would be. */
export function FoundField({ path, label, sync, edit }: FoundFieldProps) {
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const [left, setLeft] = useState(false);
  const id = useId();
  const saved = useWork(sync, ({ found }) => found[path]?.value ?? "");
  const fault = left ? refused : undefined;

  function change(text: string) {
    setTyped(text);
    setRefused(
      edit((before, now) => {
        const result = setFound(before, path, text, now);
        if (!result.ok) return { refused: result.sentence };
        const share = sync.read();
        const refusal = share.kind === "open" ? refusedBeside(share.document.answers, result.work, path) : undefined;
        return refusal === undefined ? result.work : { refused: refusal };
      }),
    );
  }

  if (path === "server.assignment")
    return (
      <select
        aria-label={label}
        value={saved}
        onChange={({ target }) => change(target.value)}
        className={cx(controlClass, "min-h-11 bg-surface!")}
      >
        <option value="">Not known yet</option>
        {["static", "reservation", "dhcp"].map((value) => (
          <option key={value} value={value}>
            {valueText(path, value)}
          </option>
        ))}
      </select>
    );
  return (
    <>
      <Input
        mono
        aria-label={label}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? id : undefined}
        value={typed ?? saved}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        onFocus={() => setTyped((before) => before ?? saved)}
        onChange={({ target }) => change(target.value)}
        onBlur={() => {
          setLeft(true);
          if (!refused) setTyped(undefined);
        }}
        className="min-w-36"
      />
      {!fault && (left || typed === undefined) && <Doubt path={path} value={typed ?? saved} />}
      {fault && (
        <Fault id={id}>{`${fault} ${saved === "" ? "It is not saved yet." : `Saved is still: ${saved}`}`}</Fault>
      )}
    </>
  );
}
