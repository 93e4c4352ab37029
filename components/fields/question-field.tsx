import { lazy, Suspense } from "react";
import { ChoiceField } from "./choice-field";
import type { FieldProps } from "./field-props";
import { SeveralField } from "./several-field";
import { TypedField } from "./typed-field";

/** Few offices ever see it. Where it does not load, the networks go on one line, with commas between them. */
const NetworksField = lazy(() =>
  import("./networks-field").then(
    ({ NetworksField: loaded }) => ({ default: loaded }),
    () => ({ default: TypedField }),
  ),
);

/** The field for a question, by its kind. */
export function QuestionField({ question, ...rest }: FieldProps) {
  switch (question.kind) {
    case "choice":
      return <ChoiceField question={question} {...rest} />;
    case "several":
      return <SeveralField question={question} {...rest} />;
    case "networks":
      return (
        <Suspense>
          <NetworksField question={question} {...rest} />
        </Suspense>
      );
    default:
      return <TypedField question={question} {...rest} />;
  }
}
