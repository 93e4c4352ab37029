/** The first stop of the Tab key; unseen until it has the focus. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only rounded-md bg-accent px-4 py-3 font-semibold text-on-accent focus:not-sr-only focus:absolute focus:top-3 focus:left-3 focus:z-50 focus:px-4 focus:py-3 print:hidden"
    >
      Skip to main content
    </a>
  );
}
