import { Suspense, useState } from "react";
import { cx } from "@/components/ui/cx";
import { Input } from "@/components/ui/input";
import type { TextQuestion } from "@/lib/steps";
import * as z from "@/lib/vendor/zod";
import { describedBy, FieldFrame } from "./field-frame";
import { fieldIds } from "./field-ids";
import type { FieldLook, FieldProps } from "./field-props";
import { lazyOrNothing } from "./lazy-or-nothing";

const widths: Record<TextQuestion["kind"], string> = {
  text: "w-80",
  address: "w-52",
  hostname: "w-80",
  mac: "w-60",
  "prefix-length": "w-52",
  date: "w-52",
  networks: "w-80",
};

function widthIn(look: FieldLook | undefined, kind: TextQuestion["kind"]): string {
  if (look === "column") return "w-full";
  return look === "beside" ? "w-56" : widths[kind];
}

const Doubt = lazyOrNothing(() => import("./doubt").then((loaded) => loaded.Doubt));

/** One question of one step offers it; where it does not load, the address is typed in. */
const OutsideAddress = lazyOrNothing(() => import("./outside-address").then((loaded) => loaded.OutsideAddress));

/**
 * Something typed on one line. A day is chosen with the browser's own picker, unless what is there already is no day: then it
 * shows as it was typed.
 */
export function TypedField({
  question,
  value,
  fault,
  look,
  titled,
  offer,
  onChange,
  onBlur,
}: FieldProps<TextQuestion>) {
  const ids = fieldIds(question.path);
  const isText = question.kind === "text";
  const [typing, setTyping] = useState(false);
  const mayBeDoubted = question.inputMode === "email" || question.path === "internet.routerWanIp";
  const [picker] = useState(question.kind === "date" && (value === "" || z.iso.date().safeParse(value).success));
  return (
    <FieldFrame question={question} fault={fault} look={look} titled={titled}>
      <div className={cx("max-w-full", widthIn(look, question.kind))}>
        <Input
          id={ids.id}
          name={question.path}
          type={picker ? "date" : "text"}
          value={typeof value === "string" ? value : ""}
          mono={!isText}
          inputMode={question.inputMode}
          autoComplete={question.autoComplete ?? "off"}
          autoCapitalize={isText ? undefined : "none"}
          autoCorrect={isText ? undefined : "off"}
          spellCheck={isText ? undefined : false}
          aria-invalid={fault ? true : undefined}
          aria-describedby={describedBy(
            question,
            fault,
            question.example !== undefined && look !== "screen" && ids.example,
            mayBeDoubted && ids.doubt,
          )}
          onChange={({ target }) => {
            // A browser that fills a field in does not go to it first.
            setTyping(target === document.activeElement);
            onChange(target.value);
          }}
          onBlur={() => {
            setTyping(false);
            onBlur();
          }}
        />
      </div>
      {question.example && look !== "screen" && <Example id={ids.example} text={question.example} mono={!isText} />}
      {mayBeDoubted && (
        <div id={ids.doubt} aria-live="polite">
          {!typing && !fault && typeof value === "string" && value !== "" && (
            <Suspense>
              <Doubt path={question.path} value={value} />
            </Suspense>
          )}
        </div>
      )}
      {!typing && offer}
      {question.offer === "outside-address" && (
        <Suspense fallback={<div className="mt-2 min-h-10" />}>
          <OutsideAddress
            onTake={(address) => {
              onChange(address);
              document.getElementById(ids.id)?.focus();
            }}
          />
        </Suspense>
      )}
    </FieldFrame>
  );
}

/** Below the field and not inside it, where it would be taken for an answer. */
export function Example({ id, text, mono }: { id: string; text: string; mono: boolean }) {
  return (
    <p id={id} className="mt-1 text-ink-faint text-xs">
      For example:{" "}
      <span translate="no" className={mono ? "font-mono" : undefined}>
        {text}
      </span>
    </p>
  );
}
