/** What to tell somebody whose server could not take its place on the network; undefined for any other failure. */
export function listenFault(error: unknown, place: { host: string; port: number }): string | undefined {
  const { host, port } = place;
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return `Port ${port} is taken. Stop the other program, or choose another port: PORT=${port + 1} npm start`;
    case "EACCES":
      return `Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000 npm start`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `${host} is not an address of this computer. Set HOST to one that is, or leave it out: HOST=127.0.0.1 npm start`;
    default:
      return undefined;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
