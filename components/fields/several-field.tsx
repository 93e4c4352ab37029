import type { SeveralQuestion } from "@/lib/steps";
import { FieldFrame } from "./field-frame";
import type { FieldProps } from "./field-props";

/** Any number of answers. They are kept in the order of the options, whatever the order of the clicks. */
export function SeveralField({ question, value, fault, look, titled, onChange, onBlur }: FieldProps<SeveralQuestion>) {
  const chosen = Array.isArray(value) ? value : [];
  return (
    <FieldFrame question={question} fault={fault} look={look} titled={titled}>
      <div className="flex flex-wrap gap-x-5">
        {question.options.map((option) => (
          <label key={option.value} className="flex min-h-11 items-center gap-2.5 text-ink">
            <input
              type="checkbox"
              name={question.path}
              value={option.value}
              checked={chosen.includes(option.value)}
              className="size-5 shrink-0 accent-accent"
              onChange={({ target }) =>
                onChange(
                  question.options
                    .map((one) => one.value)
                    .filter((one) => (one === option.value ? target.checked : chosen.includes(one))),
                )
              }
              onBlur={onBlur}
            />
            {option.label}
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
