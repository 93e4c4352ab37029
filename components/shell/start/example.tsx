import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { RadioCard } from "@/components/ui/radio-card";

/** One question and what its answer becomes. A picture, not a form: `inert` keeps it out of the way of keys and readers. */
export function Example() {
  return (
    <figure className="relative">
      <figcaption className="mb-3 flex items-center gap-2 text-ink-faint text-sm">
        <Badge>Example</Badge> One answer, and what it turns into
        <span className="sr-only">
          . The office says that its patients sign in to the Patient Portal on its own server, and gives the server’s
          address. The sheet then tells the technician to open TCP port 443 to 192.168.1.10, to hold port 1234 because
          MacPractice’s two articles disagree about it, and to keep port 3306 closed.
        </span>
      </figcaption>
      <div inert aria-hidden="true" className="select-none">
        <div className="relative z-10 mr-6 rounded-xl border border-line bg-surface p-5 shadow-raised sm:mr-16 sm:p-6">
          <p className="font-semibold text-ink text-lg">Where do your patients sign in?</p>
          <div className="mt-4 grid gap-2 sm:grid-cols-2">
            <RadioCard name="example" label="On our own server" checked readOnly />
            <RadioCard name="example" label="On a site of MacPractice" readOnly />
            <RadioCard name="example" label="Not sure" aside readOnly />
          </div>
        </div>
        <Connector />
        <div className="-mt-14 ml-6 overflow-hidden rounded-xl border border-line bg-surface pt-14 shadow-card sm:ml-16">
          <p className="flex items-baseline justify-between gap-4 border-line border-b px-5 pt-4 pb-3 font-semibold text-ink">
            Inbound
            <span className="font-normal text-ink-faint text-xs">for your technician</span>
          </p>
          <ul>
            <SampleRow
              badge={<Badge tone="open">Open</Badge>}
              port="443"
              to="192.168.1.10"
              why="In our reading, the “Patient Web interface” for which the article opens it."
              source="F20"
            />
            <SampleRow
              badge={<Badge tone="hold">Hold</Badge>}
              port="1234"
              why="MacPractice’s two articles disagree. Ask them first."
              source="C1"
            />
            <SampleRow
              badge={<Badge tone="closed">Keep closed</Badge>}
              port="3306"
              why="The MySQL database is not encrypted. Use a VPN."
              source="F14"
            />
          </ul>
        </div>
      </div>
    </figure>
  );
}

function Connector() {
  return (
    <svg
      viewBox="0 0 24 64"
      fill="none"
      aria-hidden="true"
      className="relative z-20 -mt-[7px] ml-12 h-16 w-6 text-accent sm:ml-28"
    >
      <circle cx="12" cy="7" r="5" className="fill-accent stroke-surface" strokeWidth="2" />
      <path
        d="M12 14v40M6 47.5l6 7 6-7"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

type SampleRowProps = { badge: ReactNode; port: string; to?: string; why: string; source: string };

function SampleRow({ badge, port, to, why, source }: SampleRowProps) {
  return (
    <li className="grid gap-x-4 gap-y-1 border-line border-b px-5 py-3 text-sm last:border-b-0 sm:grid-cols-[8rem_1fr]">
      <span>{badge}</span>
      <span className="min-w-0">
        <code translate="no" className="font-mono font-semibold text-ink">
          TCP {port}
        </code>
        {to && (
          <>
            <Icon name="arrow" className="mx-1.5 inline size-4 text-ink-faint" />
            <code translate="no" className="font-mono text-ink">
              {to}
            </code>
          </>
        )}
        <span className="block text-ink-soft">
          {why} <span className="whitespace-nowrap text-ink-faint text-xs">Source {source}</span>
        </span>
      </span>
    </li>
  );
}
