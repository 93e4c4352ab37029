import { useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { Segment, Segments } from "@/components/ui/segment";
import type { ChoiceQuestion, Option } from "@/lib/steps";
import { FieldFrame } from "./field-frame";
import type { FieldProps } from "./field-props";
import { useFirst } from "./use-first";

/** One answer of several. "Not sure" stands last and counts as much as the others. */
export function ChoiceField({
  question,
  beside,
  value,
  fault,
  moot,
  look,
  titled,
  onChange,
  onBlur,
}: FieldProps<ChoiceQuestion>) {
  const known = question.options.filter((option) => option.known);
  const isKnown = known.some((option) => option.value === value);
  const isAsked = isKnown || (question.knownUnder !== undefined && value === question.knownUnder);
  const isOpen = useFirst(isAsked);
  const more = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isAsked && more.current) more.current.open = true;
  }, [isAsked]);
  const row = (options: readonly Option[]) => (
    <Segments>
      {options.map((option) => (
        <Segment
          key={option.value}
          name={question.path}
          value={option.value}
          checked={(value ?? "") === option.value}
          onChange={() => onChange(option.value)}
          standing={isKnown && option.value === question.knownUnder}
          onBlur={onBlur}
        >
          {option.label}
        </Segment>
      ))}
    </Segments>
  );
  return (
    <FieldFrame
      question={question}
      fault={fault}
      moot={moot}
      look={look}
      titled={titled}
      below={
        question.known && (
          <details ref={more} open={isOpen} className="group/known mt-1">
            <summary className="-mx-2 inline-flex min-h-11 list-none items-center gap-1.5 rounded-md px-2 text-accent text-sm hover:bg-accent-soft [&::-webkit-details-marker]:hidden">
              <Icon name="chevron" className="size-4 transition-transform group-open/known:rotate-90" />
              {question.known}
            </summary>
            <div className="mt-1">{row(known)}</div>
          </details>
        )
      }
    >
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        {beside}
        {row(question.options.filter((option) => !option.known))}
      </div>
    </FieldFrame>
  );
}
