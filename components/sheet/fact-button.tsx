import type { FactId } from "@/lib/facts";
import { factPopoverId } from "./fact-popover-id";

/** The number of a source; pressing it shows what the source says. On paper only the number stands there. */
export function FactButton({ id }: { id: FactId }) {
  return (
    <button
      type="button"
      popoverTarget={factPopoverId(id)}
      onClick={() => openWithoutPopover(id)}
      aria-label={`Source ${id}`}
      className="relative rounded-sm border border-line bg-surface px-1.5 font-medium text-[0.8125rem] text-accent tabular-nums leading-5 after:absolute after:-inset-x-0.5 after:-inset-y-1 hover:border-accent-line hover:bg-accent-soft print:inline print:border-0 print:bg-transparent print:p-0 print:font-normal print:text-ink-soft"
    >
      {id}
    </button>
  );
}

/** The dialog fills itself when it is about to open. */
function openWithoutPopover(id: FactId) {
  const dialog = document.getElementById(factPopoverId(id));
  if ("popover" in HTMLElement.prototype || !(dialog instanceof HTMLDialogElement)) return;
  dialog.dispatchEvent(new Event("beforetoggle"));
  dialog.showModal();
  dialog.focus();
}

export function Cites({ cites = [] }: { cites?: readonly FactId[] }) {
  if (cites.length === 0) return null;
  return (
    <span className="cites ml-1 inline-flex flex-wrap gap-1 align-baseline print:ml-0 print:inline">
      {cites.map((id) => (
        <FactButton key={id} id={id} />
      ))}
    </span>
  );
}
