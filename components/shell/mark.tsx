/** Our mark: a wall with one opening, and the one line that passes through it. Its size is for a browser that is too old for our styles. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false" className={className}>
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <g className="stroke-on-accent" strokeWidth="2.75" strokeLinecap="round" fill="none">
        <path d="M16 6.5v4M16 21.5v4" />
        <path d="M6.5 16h14" />
      </g>
      <circle cx="23.25" cy="16" r="3.25" className="fill-on-accent" />
    </svg>
  );
}
