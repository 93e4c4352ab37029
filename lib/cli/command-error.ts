/** Something that the caller of the command line has to mend, other than the document itself: exit 1. */
export class CommandError extends Error {}
