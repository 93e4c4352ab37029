/**
 * When the scripts of a page come. As the framework has it they load along with the page, and those that are quick run before the
 * browser has drawn it. So the build takes them out and puts one short script in their place:
 *
 * - Where something happens, they come right after the first picture. The page comes to life at nearly the same moment: they no
 *   longer share the line with what the picture needs.
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

/** Runs at the page's end. It waits no longer than a second: behind another tab nothing is drawn. */
const picture = `(function(sources){
${begin}
setTimeout(begin,1000);
if(window.requestAnimationFrame)requestAnimationFrame(function(){setTimeout(begin)})
})`;

/** The page must not say that no office is kept where one is; `localStorage` may be forbidden even to look at. */
const lookForOffices = (then = "") =>
  `try{for(var key in localStorage)if(key.indexOf("${KEY_PREFIX}")===0){document.documentElement.className+=" offices-kept";${then}break}}catch(forbidden){}`;

/** Runs in the page's head. Where offices are kept there is something to do at once. */
const hand = `(function(sources){
${begin}
var hands=["pointermove","pointerdown","touchstart","click","keydown","focusin","input","change"];
for(var i=0;i<hands.length;i++)addEventListener(hands[i],begin,{once:true,capture:true,passive:true});
${lookForOffices("begin();")}
})`;

const script = /<script src="([^"]+)"[^>]* async=""[^>]*><\/script>/g;
const preload = /<link rel="preload" as="script"[^>]*\/>/g;

/** The page, whose scripts come after its first picture. */
export const afterPicture = (html: string): string => late(html, picture, "</body>");

/** The page, whose scripts come when somebody comes near it. */
export const afterHand = (html: string): string => late(html, hand, "</head>");

/** The page, which knows before its first picture whether this browser keeps offices. */
export const knowingOffices = (html: string): string => withScript(html, lookForOffices(), "</head>");

/** Throws where a page loads no scripts. */
function late(html: string, program: string, before: string): string {
  const sources = [...html.matchAll(script)].map(([, source = ""]) => source);
  if (sources.length === 0) throw new Error("A page's scripts were to come later, but it loads none.");
  const bare = html.replace(script, "").replace(preload, "");
  return withScript(bare, `${program}(${JSON.stringify(sources)})`, before);
}

function withScript(html: string, program: string, before: string): string {
  if (!html.includes(before)) throw new Error(`A page has no ${before}.`);
  return html.replace(before, () => `<script>${program}</script>${before}`);
}
