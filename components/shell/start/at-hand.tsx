import { Card } from "@/components/ui/card";
import { cx } from "@/components/ui/cx";
import { Icon, type IconName } from "@/components/ui/icon";

const things: readonly { icon: IconName; name: string; why: string }[] = [
  {
    icon: "file",
    name: "Your internet bill",
    why: "It names your provider, and often says if your address is “static”.",
  },
  {
    icon: "info",
    name: "The Mac that is your MacPractice server",
    why: "Its network settings hold two of the answers.",
  },
  { icon: "pencil", name: "Your technician’s name or firm", why: "With an email address, to send the sheet to." },
];

/** How long it takes, and what saves getting up in the middle. */
export function AtHand({ className }: { className?: string }) {
  return (
    <Card as="section" aria-labelledby="at-hand" className={cx("bg-page", className)}>
      <h2 id="at-hand" className="font-semibold text-xl">
        It takes about twenty minutes
      </h2>
      <p className="mt-1 text-ink-soft">Good to have at hand:</p>
      <ul className="mt-4 space-y-4">
        {things.map(({ icon, name, why }) => (
          <li key={name} className="flex gap-3.5">
            <span className="flex size-9 shrink-0 items-center justify-center rounded-md border border-accent-line bg-accent-soft text-accent">
              <Icon name={icon} className="size-5" />
            </span>
            <p className="min-w-0">
              <strong className="block font-semibold text-ink">{name}</strong>
              <span className="text-ink-soft text-sm">{why}</span>
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-5 border-line border-t pt-4 text-ink-soft">
        Something missing? Start anyway. “Not sure” is an answer: it becomes a question for the right person.
      </p>
    </Card>
  );
}
