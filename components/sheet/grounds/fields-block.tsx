import { BlankValue } from "@/components/sheet/blank-value";
import { isVerbatim } from "@/components/ui/verbatim";
import type { BlockOf } from "./block-of";

export function FieldsBlock({ block }: { block: BlockOf<"fields"> }) {
  return (
    <div className="@container">
      <dl className="grid gap-x-8 gap-y-4 @md:grid-cols-2 @3xl:grid-cols-3 print:grid-cols-3 print:gap-x-5 print:gap-y-2">
        {block.fields.map((field) => (
          <div key={field.id} className="flex break-inside-avoid flex-col">
            <dt className="mb-1 text-ink-soft text-xs print:mb-0">{field.label}</dt>
            <dd translate={field.value && isVerbatim(field.value) ? "no" : undefined} className="mt-auto font-semibold">
              {field.value ?? <BlankValue {...field} />}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
