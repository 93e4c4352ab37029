import { RadioCard } from "@/components/ui/radio-card";
import type { ChoiceQuestion } from "@/lib/steps";
import { describedBy, FieldParts, fieldClass, questionClass } from "./field-frame";
import { fieldIds } from "./field-ids";
import type { FieldProps } from "./field-props";

/** One answer of several. "Not sure" stands last and counts as much as the others. */
export function ChoiceField({ question, value, fault, onChange, onBlur }: FieldProps<ChoiceQuestion>) {
  const ids = fieldIds(question.path);
  return (
    <fieldset id={ids.id} className={fieldClass} aria-describedby={describedBy(question, fault)}>
      <legend className={questionClass}>{question.label}</legend>
      <FieldParts question={question} fault={fault}>
        <div className={question.options.every(isShort) ? "grid gap-2.5 sm:grid-cols-2" : "grid gap-2.5"}>
          {question.options.map((option) => (
            <RadioCard
              key={option.value}
              name={question.path}
              value={option.value}
              checked={(value ?? "") === option.value}
              label={option.label}
              hint={option.hint}
              aside={isUndecided(option.value)}
              className={isUndecided(option.value) ? "sm:col-span-full" : undefined}
              onChange={() => onChange(option.value)}
              onBlur={onBlur}
            />
          ))}
        </div>
      </FieldParts>
    </fieldset>
  );
}

const isUndecided = (value: string) => value === "unsure" || value === "";

/** Short answers stand side by side; "Not sure" has a row of its own, so its hint may be long. */
function isShort(option: { value: string; label: string; hint?: string }): boolean {
  return isUndecided(option.value) || (option.label.length < 16 && !option.hint);
}
