import { Icon } from "@/components/ui/icon";
import type { RedFlag } from "@/lib/sheet/model";

/** What must not be, in red: at the top of the sheet with a way to its job, and at the job itself. */
export function RedFlags({ flags, atJob = false }: { flags: readonly RedFlag[]; atJob?: boolean }) {
  if (flags.length === 0) return null;
  return (
    <ul aria-label="Red flags" className={atJob ? "red-flags print:hidden" : "red-flags"}>
      {flags.map(({ id, job, text }) => (
        <li key={id}>
          <Icon name="warning" className="mt-0.5 size-5 text-blocker" />
          <p className="min-w-0">
            <span>{text}</span>
            {job && !atJob && (
              <>
                {" "}
                <a href={`#${job}`} className="link print:hidden">
                  Go to the job
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
