/** Said before there is anything to file. */
export function NotSigned() {
  return <p className="text-ink-soft">Not signed yet. You get it here, as a PDF and as a file that proves itself.</p>;
}
