/** Where the grounds of a job stand, to be linked to from the order. */
export const groundsAnchor = (job: string): string => `grounds-${job}`;
