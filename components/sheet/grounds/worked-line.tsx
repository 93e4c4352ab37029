import { cx } from "@/components/ui/cx";
import { Icon, type IconName } from "@/components/ui/icon";
import type { Worked } from "@/lib/sheet/model";

const looks: Record<NonNullable<Worked["mark"]>["state"], { icon: IconName; color: string }> = {
  done: { icon: "check", color: "text-open" },
  "not-done": { icon: "cross", color: "text-ink-soft" },
  changed: { icon: "warning", color: "text-hold" },
};

/** What was done about a row or an item, and the note on it; nothing when neither is there. */
export function WorkedLine({ mark, note }: Worked) {
  if (!mark && !note) return null;
  return (
    <p className="mt-1.5 flex gap-x-2 text-ink text-sm print:mt-0.5">
      {mark && (
        <Icon name={looks[mark.state].icon} className={cx("mt-0.5 size-4 print:hidden", looks[mark.state].color)} />
      )}
      <span className="min-w-0 wrap-anywhere">
        {mark && <strong className={cx("font-semibold", looks[mark.state].color)}>{mark.word}</strong>}
        {mark && note && ". "}
        {note && <span>{note}</span>}
      </span>
    </p>
  );
}
