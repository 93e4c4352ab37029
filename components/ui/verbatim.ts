/** An address, a port, a host name, a code: one word with a digit or a dot in it. A translator must leave it as it is. */
export const isVerbatim = (text: string) => /^\S*[\d.]\S*$/.test(text);
