import type { FactId } from "@/lib/facts";
import { factPopoverId } from "./fact-popover-id";

/** The number of a source; pressing it shows what the source says. On paper only the number stands there. */
export function FactButton({ id }: { id: FactId }) {
  return (
    <button
      type="button"
      popoverTarget={factPopoverId(id)}
      onClick={({ currentTarget }) => aboutToOpen(id, currentTarget)}
      aria-label={`Source ${id}`}
      translate="no"
      className="relative rounded-sm border border-line bg-surface px-1.5 font-medium text-[0.8125rem] text-accent tabular-nums leading-5 after:absolute after:-inset-x-0.5 after:-inset-y-1 hover:border-accent-line hover:bg-accent-soft print:inline print:border-0 print:bg-transparent print:p-0 print:font-normal print:text-ink-soft"
    >
      {id}
    </button>
  );
}

/**
 * Says on which side of its number there is more room. Without popovers it opens the dialog, which fills itself when it is told
 * that it opens.
 */
function aboutToOpen(id: FactId, button: HTMLButtonElement) {
  const dialog = document.getElementById(factPopoverId(id));
  if (!(dialog instanceof HTMLDialogElement)) return;
  const { top, bottom } = button.getBoundingClientRect();
  dialog.toggleAttribute("data-above", top > window.innerHeight - bottom);
  // The focus goes to the dialog, whose name is read aloud, and not to its first link.
  dialog.toggleAttribute("autofocus", true);
  if ("popover" in HTMLElement.prototype) return;
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
