import { cx } from "@/components/ui/cx";
import type { Order } from "@/lib/sheet/model";
import { askedAtJobs } from "./asked-at";
import { CopyGroup } from "./copy-group";
import { idsToCopy, typedText, ValueLine } from "./value-line";

/** The values to type. On screen a blank that a job asks for stands at that job alone. */
export function ValuesBox({ values, phases }: Pick<Order, "values" | "phases">) {
  const { isAskedAtJob } = askedAtJobs({ values, phases });
  const isEmpty = values.every((line) => isAskedAtJob(line) && !typedText(line));
  return (
    <section aria-labelledby="values-heading" className={cx("order-values", isEmpty && "not-print:hidden")}>
      <h2 id="values-heading" className="sr-only print:not-sr-only">
        Values to type
      </h2>
      <CopyGroup ids={idsToCopy(values)}>
        <dl>
          {values.map((line) => (
            <ValueLine key={line.id} line={line} askedElsewhere={isAskedAtJob(line)} />
          ))}
        </dl>
      </CopyGroup>
    </section>
  );
}
