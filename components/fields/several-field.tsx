import { CheckboxCard } from "@/components/ui/checkbox-card";
import type { SeveralQuestion } from "@/lib/steps";
import { describedBy, FieldParts, fieldClass, questionClass } from "./field-frame";
import { fieldIds } from "./field-ids";
import type { FieldProps } from "./field-props";

/** Any number of answers. They are kept in the order of the options, whatever the order of the clicks. */
export function SeveralField({ question, value, fault, onChange, onBlur }: FieldProps<SeveralQuestion>) {
  const ids = fieldIds(question.path);
  const chosen = Array.isArray(value) ? value : [];
  return (
    <fieldset id={ids.id} className={fieldClass} aria-describedby={describedBy(question, fault)}>
      <legend className={questionClass}>{question.label}</legend>
      <FieldParts question={question} fault={fault}>
        <div className="grid gap-2.5">
          {question.options.map((option) => (
            <CheckboxCard
              key={option.value}
              name={question.path}
              value={option.value}
              checked={chosen.includes(option.value)}
              label={option.label}
              hint={option.hint}
              onChange={({ target }) =>
                onChange(
                  question.options
                    .map((one) => one.value)
                    .filter((one) => (one === option.value ? target.checked : chosen.includes(one))),
                )
              }
              onBlur={onBlur}
            />
          ))}
        </div>
      </FieldParts>
    </fieldset>
  );
}
