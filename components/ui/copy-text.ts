/**
 * Puts text on the clipboard; false where the browser refuses. On plain http `navigator.clipboard` does not exist and the
 * older command, which copies a selection, is the only way.
 */
export async function copyText(text: string): Promise<boolean> {
  if (globalThis.isSecureContext && navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused, for example because the page lost the focus: the older way may still work.
    }
  }
  return copyBySelection(text);
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.readOnly = true;
  // "sr-only" alone would let the browser fold the spaces at the beginning of a line.
  area.className = "sr-only whitespace-pre";
  // A modal dialog makes everything outside of it inert, so the selection has to live inside.
  const home = before?.closest("dialog") ?? document.body;
  home.append(area);
  area.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
