import { Textarea } from "@/components/ui/textarea";
import type { TextQuestion } from "@/lib/steps";
import { describedBy, FieldFrame } from "./field-frame";
import { fieldIds } from "./field-ids";
import type { FieldProps } from "./field-props";
import { Example } from "./typed-field";

/** One network a line, since that is how they arrive in an email: to paste, not to type one by one. */
export function NetworksField({ question, value, fault, look, titled, onChange, onBlur }: FieldProps<TextQuestion>) {
  const ids = fieldIds(question.path);
  return (
    <FieldFrame question={question} fault={fault} look={look} titled={titled}>
      <Textarea
        id={ids.id}
        name={question.path}
        value={typeof value === "string" ? value : ""}
        mono
        rows={2}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(question, fault, question.example !== undefined && ids.example)}
        className="w-64 max-w-full"
        onChange={({ target }) => onChange(target.value)}
        onBlur={onBlur}
      />
      {question.example && <Example id={ids.example} text={question.example} mono />}
    </FieldFrame>
  );
}
