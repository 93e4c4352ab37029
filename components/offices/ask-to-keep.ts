"use client";

let asked = false;

/**
 * Asks the browser not to clear its storage when it wants room. To be called when somebody has just put something in that they
 * would miss: browsers judge by what a person does on the page, and some ask the person.
 */
export function askToKeep(): void {
  if (asked) return;
  asked = true;
  // On plain http there is nothing to ask. Whatever the answer is, the page says where things are and how to save them.
  navigator.storage?.persist?.().catch(() => undefined);
}

/** Safari, and every browser of an iPhone or iPad: they clear what a page keeps when it was not used for a week. */
export function clearsAfterWeek(): boolean {
  return navigator.vendor.startsWith("Apple");
}

export const afterWeek = "Safari may delete them when you have not been here for seven days.";
