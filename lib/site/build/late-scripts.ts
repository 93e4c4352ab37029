/**
 * When the scripts of a page come. As the framework has it they load along with the page, and those that are quick run before the
 * browser has drawn it. So the build takes them out and puts one short script in their place:
 *
 * - Where something happens, they come right after the first picture. The page is alive no later for it: they no longer share the
 *   line with what the picture needs.
 * - On pages on which nothing happens until somebody does something, they wait for a hand. Until then each is a document with
 *   plain links, which costs a slow phone nothing.
 */
import { KEY_PREFIX } from "@/lib/drafts/keys";

/** In the JavaScript of 2009: what is too old for our scripts must not stumble over it. */
const begin = `var begun=false;
function begin(){
if(begun)return;
begun=true;
for(var i=0;i<sources.length;i++){var script=document.createElement("script");script.src=sources[i];script.async=true;document.head.appendChild(script)}
}`;

/** Runs at the page's end. A page that nobody looks at is not drawn, so it waits no longer than a second. */
const picture = `(function(sources){
${begin}
setTimeout(begin,1000);
requestAnimationFrame(function(){setTimeout(begin)})
})`;

/**
 * Runs in the page's head. Where offices are kept there is something to do at once, and the page must not say that none is;
 * `localStorage` may be forbidden even to look at.
 */
const hand = `(function(sources){
${begin}
var hands=["pointermove","pointerdown","touchstart","click","keydown","focusin","input","change"];
for(var i=0;i<hands.length;i++)addEventListener(hands[i],begin,{once:true,capture:true,passive:true});
try{for(var key in localStorage)if(key.indexOf("${KEY_PREFIX}")===0){document.documentElement.className+=" offices-kept";begin();break}}catch(forbidden){}
})`;

const script = /<script src="([^"]+)"[^>]* async=""[^>]*><\/script>/g;
const preload = /<link rel="preload" as="script"[^>]*\/>/g;

/** The page, whose scripts come after its first picture. */
export const afterPicture = (html: string): string => late(html, picture, "</body>");

/** The page, whose scripts come when somebody comes near it. */
export const afterHand = (html: string): string => late(html, hand, "</head>");

/** Throws where a page loads no scripts. */
function late(html: string, program: string, before: string): string {
  const sources = [...html.matchAll(script)].map(([, source = ""]) => source);
  if (sources.length === 0) throw new Error("A page's scripts were to come later, but it loads none.");
  const text = `<script>${program}(${JSON.stringify(sources)})</script>`;
  return html
    .replace(script, "")
    .replace(preload, "")
    .replace(before, () => `${text}${before}`);
}
