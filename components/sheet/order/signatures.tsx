import { Instead } from "@/components/sheet/instead";
import { useSheetControls } from "@/components/sheet/sheet-controls";
import type { Field, Order } from "@/lib/sheet/model";

/** What is left undone, and both signatures. */
export function Signatures({
  signatures: { heading, state, undone, technician, office, filing },
}: Pick<Order, "signatures">) {
  const { signOff } = useSheetControls();
  return (
    <section id="sign-off" aria-labelledby="sign-off-heading" className="order-signatures">
      <h2 id="sign-off-heading">{heading}</h2>
      <Instead control={signOff}>
        {state && <p className="font-semibold">{state}</p>}
        <div className="undone">
          <p>{undone.label}</p>
          {undone.items.length > 0 && (
            <ul>
              {undone.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
          <RuledLines count={undone.items.length > 0 ? 1 : 2} />
        </div>
        <div className="both-signatures">
          <Signature {...technician} />
          <Signature {...office} />
        </div>
      </Instead>
      <p className="text-ink-soft text-sm">{filing}</p>
    </section>
  );
}

function Signature({ text, fields }: { text: string; fields: readonly Field[] }) {
  return (
    <div>
      <p>{text}</p>
      <dl>
        {fields.map(({ id, label, value }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd translate={value ? "no" : undefined}>
              {value ?? (
                <span className="blank-line">
                  <span className="text-ink-soft print:hidden">Open</span>
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** To write on; on paper alone. */
export function RuledLines({ count }: { count: number }) {
  return (
    <div aria-hidden="true" className="ruled">
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike and never move.
        <span key={line} />
      ))}
    </div>
  );
}
