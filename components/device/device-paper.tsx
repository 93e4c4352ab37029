import type { DevicePage } from "@/lib/sheet/model";

/** How a device is set by hand, as a page of its own behind the sheet; on screen the panel shows it. */
export function DevicePaper({ page: { heading, lead, steps } }: { page: DevicePage }) {
  return (
    <section className="hidden break-before-page print:block">
      <h2 className="font-semibold text-xl">{heading}</h2>
      {lead.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ol className="mt-2">
        {steps.map(({ id, number, heading: title, where, fields, lines }) => (
          <li key={id} className="break-inside-avoid border-line-strong border-b py-1">
            <p className="font-semibold">
              <span className="mr-2 inline-block size-[3.2mm] border border-ink align-[-0.4mm]" /> {number}. {title}
            </p>
            <p>{where}</p>
            <dl>
              {fields.map(({ label, value }) => (
                <div key={`${label} ${value}`} className="flex gap-2">
                  <dt>{label}</dt>
                  <dd translate="no" className="font-semibold">
                    {value}
                  </dd>
                </div>
              ))}
            </dl>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
