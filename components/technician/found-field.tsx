"use client";

import { useId } from "react";
import { Doubt } from "@/components/fields/doubt";
import { cx } from "@/components/ui/cx";
import { controlClass, Input } from "@/components/ui/input";
import { useStanding } from "@/components/ui/use-standing";
import { valueText } from "@/lib/sheet/blank";
import { type FoundPath, refusedBeside, type SiteText, setFound, setSiteText, siteTexts } from "@/lib/work";
import type { Desk, DeskSync, EditWork } from "./desk";
import { Fault } from "./fault";
import { foundName } from "./typed-names";
import { refusedWords, useTakenText } from "./use-taken-text";
import { useWork } from "./use-work";
import { changeOf } from "./worked";

type FoundFieldProps = { path: FoundPath | SiteText; label: string; desk: Desk };

/** What was found on site, in place of a blank: judged as the same answer of the office’s would be, or free where it is none. */
export function FoundField(props: FoundFieldProps) {
  return props.path === "server.assignment" ? <FoundChoice {...props} /> : <FoundText {...props} />;
}

function FoundChoice({ label, desk: { sync, edit } }: FoundFieldProps) {
  const path = "server.assignment";
  const saved = useSaved(sync, path);
  const take = (value: string) => edit(finding(sync, path, value));
  const select = useStanding<HTMLSelectElement>(({ value }) => {
    if (value !== saved) take(value);
  });
  return (
    <select
      ref={select}
      aria-label={label}
      data-typed={foundName(path)}
      value={saved}
      onChange={({ target }) => take(target.value)}
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
}

/** Addresses of digits and dots alone. */
const decimalPaths: ReadonlySet<string> = new Set<FoundPath>([
  "internet.externalIp",
  "internet.routerWanIp",
  "server.address",
  "server.routerAddress",
  "server.mailServerAddress",
]);

function FoundText({ path, label, desk: { sync, typed, edit } }: FoundFieldProps) {
  const id = useId();
  const isFree = isSiteText(path);
  const saved = useSaved(sync, path);
  const { text, fault, isTypedHere, native } = useTakenText(typed, foundName(path), saved, (whole) =>
    edit(finding(sync, path, whole)),
  );
  return (
    <>
      <Input
        {...native}
        mono={!isFree}
        inputMode={decimalPaths.has(path) ? "decimal" : undefined}
        aria-label={label}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? id : undefined}
        className="min-w-36"
      />
      {!isFree && !fault && text === saved && <Doubt path={path} value={saved} />}
      {fault && (
        <Fault id={id} isNew={isTypedHere}>
          {refusedWords(fault, saved)}
        </Fault>
      )}
    </>
  );
}

function isSiteText(path: FoundPath | SiteText): path is SiteText {
  return siteTexts.some((free) => free === path);
}

function useSaved(sync: DeskSync, path: FoundPath | SiteText): string {
  return useWork(sync, ({ found }) => found[path]?.value ?? "");
}

function finding(sync: DeskSync, path: FoundPath | SiteText, text: string): Parameters<EditWork>[0] {
  return (before, now) => {
    if (isSiteText(path)) return changeOf(setSiteText(before, path, text, now));
    const result = setFound(before, path, text, now);
    if (!result.ok) return { refused: result.sentence };
    const share = sync.read();
    const refused = share.kind === "open" ? refusedBeside(share.document.answers, result.work, path) : undefined;
    return refused === undefined ? result.work : { refused };
  };
}
