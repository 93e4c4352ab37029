import { BlankValue } from "@/components/sheet/blank-value";
import { Instead } from "@/components/sheet/instead";
import { useSheetControls } from "@/components/sheet/sheet-controls";
import { BreakAtDots } from "@/components/ui/break-at-dots";
import { cx } from "@/components/ui/cx";
import type { OrderValue } from "@/lib/sheet/model";
import { CopyValue } from "./copy-group";

/** What can be typed by now; nothing for a blank. */
export const typedText = ({ value, found, suffix = "" }: OrderValue) => value ?? (found && `${found.value}${suffix}`);

/** What the copy button gives; nothing where there is no button. */
const copied = (line: OrderValue) => line.copy ?? typedText(line);

/** A line to write on that leads nowhere is for paper alone. */
export const isOnScreen = ({ value, path }: OrderValue) => value !== undefined || path !== undefined;

type ValueLineProps = {
  line: OrderValue;
  /** Its blank is filled in elsewhere on screen, and stands here on paper. */
  askedElsewhere?: boolean;
  /** Stands elsewhere on paper. */
  screenOnly?: boolean;
  /** Without a copy button: what is written down is not typed anywhere. */
  plain?: boolean;
};

/** A label with the value to type and its copy button; or with the line for it. */
export function ValueLine({ line, askedElsewhere, screenOnly, plain }: ValueLineProps) {
  const { blank } = useSheetControls();
  const { id, label, value, path, found, suffix } = line;
  const toCopy = copied(line);
  const control = value === undefined && path && !askedElsewhere ? blank?.(path, label) : undefined;
  const isHidden = (askedElsewhere && !typedText(line)) || !isOnScreen(line);
  return (
    <div className={cx("value-line", isHidden && "not-print:hidden", screenOnly && "print:hidden")}>
      <dt>{label}</dt>
      <dd>
        <Instead control={control}>
          {value === undefined ? (
            <BlankValue path={path} found={found} suffix={suffix} />
          ) : (
            <code translate="no" className="wrap-anywhere font-mono font-semibold">
              <BreakAtDots text={value} />
            </code>
          )}
        </Instead>
        {toCopy && !plain && <CopyValue id={id} text={toCopy} what={label} />}
      </dd>
    </div>
  );
}

/** The ids of those with a copy button. */
export const idsToCopy = (lines: readonly OrderValue[]) => lines.filter(copied).map(({ id }) => id);
