/** A reader of CSV that shares nothing with the writer: RFC 4180, letter by letter. */
export function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : plain(text, at);
    line.push(cell);
    if (text[end] === ",") at = end + 1;
    else if (text.startsWith("\r\n", end)) {
      lines.push(line);
      line = [];
      at = end + 2;
    } else throw new Error(`neither comma nor line end after “${cell}”`);
  }
  if (line.length > 0) throw new Error("the last line does not end");
  return lines;
}

function quoted(text: string, start: number) {
  let cell = "";
  let at = start + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) throw new Error("a quotation mark is never closed");
    cell += text.slice(at, end);
    if (text[end + 1] !== '"') return { cell, end: end + 1 };
    cell += '"';
    at = end + 2;
  }
}

function plain(text: string, start: number) {
  const length = text.slice(start).search(/[,\r\n"]/);
  if (length < 0) throw new Error("a line does not end");
  return { cell: text.slice(start, start + length), end: start + length };
}
