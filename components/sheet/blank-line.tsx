/** A value that nobody has given yet: a field-like line on screen, a line to write on on paper. */
export function BlankLine() {
  return (
    <span className="block min-h-8 w-full min-w-36 rounded-sm border border-line-strong border-dashed px-2 py-0.5 text-ink-faint text-xs leading-6 print:h-[1.9em] print:min-h-0 print:rounded-none print:border-0 print:border-black print:border-solid print:border-b print:p-0">
      <span className="print:hidden">To be filled in</span>
    </span>
  );
}
