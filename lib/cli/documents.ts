/** Reading answers documents from files and streams: whole, or one a line, never holding more than one of them. */
import { createReadStream } from "node:fs";
import { type AnswersReading, MAX_DOCUMENT_BYTES, readAnswersText } from "@/lib/answers";
import { decodeText } from "@/lib/text/decode";
import { callersPath, readFailure } from "./places";

export async function* openInput(file: string): AsyncGenerator<Buffer | string> {
  if (file === "-") return yield* process.stdin;
  try {
    yield* createReadStream(callersPath(file));
  } catch (error) {
    throw readFailure(file, error);
  }
}

export async function readDocument(input: AsyncIterable<Buffer | string>): Promise<AnswersReading> {
  const collector = new Collector();
  for await (const chunk of input) collector.add(Buffer.from(chunk));
  return collector.take();
}

/** Each line's document. What follows the last line break is a line only when there is something in it. */
export async function* readLines(input: AsyncIterable<Buffer | string>): AsyncGenerator<AnswersReading> {
  const collector = new Collector();
  for await (const chunk of input) {
    let rest = Buffer.from(chunk);
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      collector.add(rest.subarray(0, end));
      yield collector.take();
      rest = rest.subarray(end + 1);
    }
    collector.add(rest);
  }
  if (!collector.isEmpty()) yield collector.take();
}

const LINE_FEED = 0x0a;

/** Gathers the bytes of one document; of one that is too large it keeps just enough to know that it is. */
class Collector {
  private parts: Buffer[] = [];
  private size = 0;

  add(bytes: Buffer): void {
    if (bytes.length === 0) return;
    if (this.size <= MAX_DOCUMENT_BYTES) this.parts.push(bytes);
    this.size += bytes.length;
  }

  isEmpty(): boolean {
    return this.size === 0;
  }

  take(): AnswersReading {
    const bytes = Buffer.concat(this.parts);
    this.parts = [];
    this.size = 0;
    return readBytes(bytes);
  }
}

function readBytes(bytes: Buffer): AnswersReading {
  // Too large, and cut where it had enough: perhaps in the middle of a letter.
  if (bytes.length > MAX_DOCUMENT_BYTES) return readAnswersText(bytes.toString("latin1"));
  const decoded = decodeText(bytes);
  if (decoded.ok) return readAnswersText(decoded.text);
  return { answers: { version: 1 }, faults: [{ path: "document", sentence: decoded.sentence }] };
}
