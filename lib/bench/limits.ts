/** What is held by the bench and by tests. */

/** First-load JavaScript, as times the floor page's. */
export const JAVASCRIPT_LIMITS = { start: 1.15, step: 1.15, sheet: 1.25 } as const;
/** Code and fonts of the first PDF, in bytes. */
export const PDF_BYTES = 330_000;
