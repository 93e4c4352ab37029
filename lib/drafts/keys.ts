/** The names of this browser's keys, apart from the code that reads what stands under them. */

export const KEY_PREFIX = "network-handoff/office/";
export const OWN_KEY_PREFIX = "network-handoff/own-work/";
