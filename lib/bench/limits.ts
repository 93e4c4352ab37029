/** What is held by the bench and by tests. */

/** First-load JavaScript, as times the floor page's. Of the step, 0.01 is how the bundler cuts the framework's own code. */
export const JAVASCRIPT_LIMITS = { step: 1.17, sheet: 1.27 } as const;
/** The same of the page behind a technician's link, which opens what is sealed, and is worked on. */
export const SHARED_SHEET_LIMIT = 1.52;
/** The start page until somebody touches it, and what the first step asks for until the network rests. */
export const START_PAGE = { scriptBytes: 0, requests: 8, bytes: 120_000, blocking: 50 } as const;
export const FIRST_STEP = { requests: 16 } as const;
/** Code and fonts of the first PDF, in bytes. */
export const PDF_BYTES = 330_000;
