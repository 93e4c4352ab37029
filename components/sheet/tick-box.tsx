/** A square to tick on paper; with its tick where that was done on screen. */
export function TickBox({ ticked = false }: { ticked?: boolean }) {
  return (
    <span aria-hidden="true" className="tick-box">
      {ticked && (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8.5l3.5 4L13 3.5" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
        </svg>
      )}
    </span>
  );
}
