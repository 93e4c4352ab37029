/**
 * Runs in the page itself. Chromium and Firefox bring what Tab leads to into view, with the room around it that our styles ask
 * for (`scroll-margin`). WebKit asks for no room, so a field can end below the edge or behind what sticks there.
 */
const watch = `(function(){
var byKey=false;
addEventListener("keydown",function(event){byKey=/^(Tab|Arrow)/.test(event.key)},true);
addEventListener("pointerdown",function(){byKey=false},true);
addEventListener("focusin",function(event){if(byKey)event.target.scrollIntoView({block:"nearest"})})
})()`;

/** Not for a press: what is pressed must not move away under the hand. */
export function FocusInView() {
  return (
    <script
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own text, which React would escape.
      dangerouslySetInnerHTML={{ __html: watch }}
    />
  );
}
