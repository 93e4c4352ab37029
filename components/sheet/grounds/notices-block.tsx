import { Cites } from "@/components/sheet/fact-button";
import { cx } from "@/components/ui/cx";
import { Icon, type IconName } from "@/components/ui/icon";
import type { NoticeItem } from "@/lib/sheet/model";
import type { BlockOf } from "./block-of";
import { WorkedLine } from "./worked-line";

const looks: Record<NoticeItem["level"], { icon: IconName; box: string; mark: string }> = {
  blocker: { icon: "stop", box: "border-2 border-blocker-line bg-blocker-soft", mark: "text-blocker" },
  warning: { icon: "warning", box: "border border-hold-line bg-hold-soft", mark: "text-hold" },
  note: { icon: "info", box: "border border-line bg-surface", mark: "text-ink-soft" },
};

export function NoticesBlock({ block }: { block: BlockOf<"notices"> }) {
  return (
    <ul className="grid gap-3 print:block print:space-y-1.5">
      {block.items.map((item) => {
        const look = looks[item.level];
        return (
          <li
            key={item.id}
            className={cx("flex gap-3 rounded-lg p-4 text-sm print:gap-2 print:rounded-sm print:p-1.5", look.box)}
          >
            <Icon name={look.icon} className={cx("mt-px size-5 print:size-[1.3em]", look.mark)} />
            <div className="min-w-0 max-w-[46rem] flex-1 print:max-w-none">
              <p className={cx(item.level === "blocker" && "text-base")}>
                <strong className={cx("font-semibold", look.mark)}>{item.word}</strong> <span>{item.text}</span>{" "}
                <Cites cites={item.cites} />
              </p>
              <WorkedLine {...item} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
