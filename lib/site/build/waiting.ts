/**
 * Pages on which nothing happens until somebody does something: their scripts wait for a hand. Until then each is a document
 * with plain links, which costs a slow phone nothing.
 */
import { KEY_PREFIX } from "@/lib/drafts/keys";

/**
 * Runs in the page's head. Where offices are kept there is something to do at once, and the page must not say that none is;
 * `localStorage` may be forbidden even to look at.
 */
const loader = `(function(sources){
var begun=false;
function begin(){
if(begun)return;
begun=true;
for(var i=0;i<sources.length;i++){var script=document.createElement("script");script.src=sources[i];script.async=true;document.head.appendChild(script)}
}
var hands=["pointermove","pointerdown","touchstart","click","keydown","focusin","input","change"];
for(var i=0;i<hands.length;i++)addEventListener(hands[i],begin,{once:true,capture:true,passive:true});
try{for(var key in localStorage)if(key.indexOf("${KEY_PREFIX}")===0){document.documentElement.className+=" offices-kept";begin();break}}catch(forbidden){}
})`;

const script = /<script src="([^"]+)"[^>]* async=""[^>]*><\/script>/g;
const preload = /<link rel="preload" as="script"[^>]*\/>/g;

/** The page with one short script in place of those that it would load. Throws where it loads none. */
export function waitForHand(html: string): string {
  const sources = [...html.matchAll(script)].map(([, source = ""]) => source);
  if (sources.length === 0) throw new Error("A page was to wait with its scripts, but it loads none.");
  const text = `<script>${loader}(${JSON.stringify(sources)})</script>`;
  return html
    .replace(script, "")
    .replace(preload, "")
    .replace("</head>", () => `${text}</head>`);
}
