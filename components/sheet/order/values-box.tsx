import type { Order } from "@/lib/sheet/model";
import { CopyGroup } from "./copy-group";
import { firstToCopy, typedText, ValueLine } from "./value-line";

/** The values to type. On screen a blank that a job asks for stands at that job alone. */
export function ValuesBox({ values, phases }: Pick<Order, "values" | "phases">) {
  const atJobs = new Set(
    phases.flatMap(({ jobs }) =>
      jobs.flatMap(({ settings, fields }) => [...settings, ...fields].map(({ path }) => path)),
    ),
  );
  return (
    <section aria-labelledby="values-heading" className="order-values">
      <h2 id="values-heading" className="sr-only print:not-sr-only">
        Values to type
      </h2>
      <CopyGroup first={firstToCopy(values)}>
        <dl>
          {values.map((line) => (
            <ValueLine
              key={line.id}
              line={line}
              paperOnly={!typedText(line) && line.path !== undefined && atJobs.has(line.path)}
            />
          ))}
        </dl>
      </CopyGroup>
    </section>
  );
}
