import { Container } from "@/components/ui/container";
import { Alive } from "./alive";
import { keepEarlyPress } from "./early-press";
import { keepOwnWords } from "./own-words";

const id = "part-missing";
const again = "load-again";

/**
 * Runs in the page itself: what it watches for are the scripts that would tell anything else. A link to load the page again
 * would lose what stands behind the “#”, and with it the key of a shared sheet. A press is taken before React sees it: while it
 * waits for a part, it keeps presses to itself.
 */
const watch = `addEventListener("error",function(event){
var failed=event.target;
if(failed&&failed.tagName==="SCRIPT"&&!document.documentElement.hasAttribute("data-alive"))document.getElementById("${id}").hidden=false
},true);
addEventListener("click",function(event){if(event.target.closest&&event.target.closest("#${again}"))location.reload()},true)`;

/** A page whose scripts have not come looks whole and does nothing. Where they fail it says so; until then it keeps the press. */
export function ComingAlive() {
  return (
    <>
      <div id={id} hidden role="alert" className="border-hold-line border-b bg-hold-soft print:hidden">
        <Container className="py-3">
          A part of this page did not load, so it does not react yet. Your answers are safe.{" "}
          <button type="button" id={again} className="link min-h-11">
            Load it again
          </button>
        </Container>
      </div>
      <script
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own text, which React would escape.
        dangerouslySetInnerHTML={{ __html: `${watch};(${keepEarlyPress})();(${keepOwnWords})()` }}
      />
      <Alive />
    </>
  );
}
