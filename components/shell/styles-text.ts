/**
 * All styles as one text. Empty while developing, when Next itself loads and reloads app/globals.css; a build puts the packed
 * styles in this file's place, for the build alone (lib/dev/pack.mjs).
 */
export const stylesText = "";
