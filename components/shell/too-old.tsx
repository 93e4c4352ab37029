import { Container } from "@/components/ui/container";

const id = "too-old";

/**
 * Runs in the page itself, and in browsers that understand nothing of our other scripts: in the JavaScript of 2009. It asks for
 * two things that came last of what we can't do without, with Safari 16.0. Newer syntax can't be asked for without `eval`.
 */
const watch = `if(!(window.AbortSignal&&AbortSignal.timeout&&window.CSS&&CSS.supports&&CSS.supports("container-type","inline-size")))document.getElementById("${id}").hidden=false`;

/**
 * On every page, for a browser in which scripts run, but perhaps not ours. Before everything else, since such a browser may know
 * none of our styles. README and package.json promise the same versions.
 */
export function TooOld() {
  return (
    <>
      <div
        id={id}
        hidden
        suppressHydrationWarning
        role="alert"
        className="border-hold-line border-b bg-hold-soft print:hidden"
      >
        <Container className="py-3">
          This browser is too old for Network Handoff, so parts of this page may not work. Update it, or use another
          one: Safari 16, Chrome 109, Edge 109, Firefox 115, or newer. Is there none for this computer? Then open the
          page on a newer one. You can print it there, or save it as a PDF.
        </Container>
      </div>
      <script
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own text, which React would escape.
        dangerouslySetInnerHTML={{ __html: watch }}
      />
    </>
  );
}
