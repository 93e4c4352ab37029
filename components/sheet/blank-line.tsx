/** A value that nobody has given yet: said on screen, a line to write on on paper. */
export function BlankLine() {
  return (
    <span className="blank-line">
      <span className="font-normal text-ink-soft print:hidden">Not known yet</span>
    </span>
  );
}
