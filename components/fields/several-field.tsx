import { CheckboxCard } from "@/components/ui/checkbox-card";
import type { SeveralQuestion } from "@/lib/steps";
import { FieldFrame } from "./field-frame";
import type { FieldProps } from "./field-props";

/** Any number of answers. They are kept in the order of the options, whatever the order of the clicks. */
export function SeveralField({ question, value, fault, look, titled, onChange, onBlur }: FieldProps<SeveralQuestion>) {
  const chosen = Array.isArray(value) ? value : [];
  return (
    <FieldFrame question={question} fault={fault} look={look} titled={titled}>
      <div className="flex flex-wrap gap-2">
        {question.options.map((option) => (
          <CheckboxCard
            key={option.value}
            name={question.path}
            value={option.value}
            checked={chosen.includes(option.value)}
            compact
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
    </FieldFrame>
  );
}
