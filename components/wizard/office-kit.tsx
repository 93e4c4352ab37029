import type { FieldProps } from "@/components/fields/field-props";
import { TypedField } from "@/components/fields/typed-field";
import type { Standing } from "./asking";
import { Columns, Titled } from "./columns";
import type { StepKit } from "./step-kit";

/** The first step asks for short texts only. */
function OfficeParts({ standing }: { standing: Standing }) {
  return standing.step.parts.map(
    (part) =>
      part.kind === "columns" && (
        <Titled key={part.questions[0]?.path} title={part.title}>
          <Columns part={part} standing={standing} />
        </Titled>
      ),
  );
}

function TextField({ question, ...rest }: FieldProps) {
  if (question.kind === "choice" || question.kind === "several") return null;
  return <TypedField question={question} {...rest} />;
}

export const officeKit: StepKit = { Parts: OfficeParts, Field: TextField, clashesIn: () => [] };
