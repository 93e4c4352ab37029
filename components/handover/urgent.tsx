import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import type { Duty } from "./duties";

/** What must not wait, each leading to where it is done. */
export function Urgent({ duties }: { duties: readonly Duty[] }) {
  return (
    <ul aria-label="Now" className="space-y-1">
      {duties.map(({ id, isRed, text, place }) => (
        <li key={id}>
          <a href={`#${place}`} className="link inline-flex min-h-11 items-center gap-2 font-semibold">
            <Icon name={isRed ? "warning" : "arrow"} className={cx("size-5 shrink-0", isRed && "text-blocker")} />
            <span>
              {isRed && <span className="text-blocker">Red: </span>}
              {text}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
