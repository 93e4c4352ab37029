import { ChoiceField } from "./choice-field";
import type { FieldProps } from "./field-props";
import { NetworksField } from "./networks-field";
import { SeveralField } from "./several-field";
import { TypedField } from "./typed-field";

/** The field for a question, by its kind. */
export function QuestionField({ question, ...rest }: FieldProps) {
  switch (question.kind) {
    case "choice":
      return <ChoiceField question={question} {...rest} />;
    case "several":
      return <SeveralField question={question} {...rest} />;
    case "networks":
      return <NetworksField question={question} {...rest} />;
    default:
      return <TypedField question={question} {...rest} />;
  }
}
