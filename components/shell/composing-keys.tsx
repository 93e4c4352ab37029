/**
 * While an input method composes a word, Escape and Enter belong to it: they take back or take over what it offers. No dialog
 * closes for them, no form is sent off, and no field loses what was typed. Input methods mark such a key with the code 229, in
 * Safari after the composition has ended. A phone's keyboard composes every word, and its Enter, which has its own code, is meant.
 *
 * Runs in the page itself, before any other script hears of a key.
 */
const watch = `addEventListener("keydown",function(event){
var own=event.keyCode===229||event.isComposing&&event.key==="Escape";
if(own&&/^(Escape|Enter|NumpadEnter)$/.test(event.code||event.key)){event.stopImmediatePropagation();event.preventDefault()}
},true)`;

export function ComposingKeys() {
  return (
    <script
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own text, which React would escape.
      dangerouslySetInnerHTML={{ __html: watch }}
    />
  );
}
