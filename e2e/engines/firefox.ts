import { mkdir, readFile, writeFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { eventually, startProgram } from "./program";
import { type Command, ownFolder, WebDriverBrowser } from "./webdriver";

/** WebDriver as Firefox itself speaks it ("Marionette"), without a driver in between. */
const commands: Record<Command, string> = {
  open: "WebDriver:Navigate",
  reload: "WebDriver:Refresh",
  execute: "WebDriver:ExecuteAsyncScript",
  click: "WebDriver:ElementClick",
  clear: "WebDriver:ElementClear",
  type: "WebDriver:ElementSendKeys",
  screenshot: "WebDriver:TakeScreenshot",
  resize: "WebDriver:SetWindowRect",
};

export async function startFirefox(binary: string): Promise<WebDriverBrowser> {
  const { folder, remove } = await ownFolder();
  const [profile, downloads] = [join(folder, "profile"), join(folder, "Downloads")];
  await Promise.all([mkdir(profile), mkdir(downloads)]);
  await writeFile(join(profile, "user.js"), preferences(downloads));
  const program = startProgram(binary, ["-headless", "-marionette", "-no-remote", "-profile", profile], {
    env: { HOME: folder },
  });
  const port = await eventually(
    async () => Number(await readFile(join(profile, "MarionetteActivePort"), "utf8")) || undefined,
    () => `Firefox did not start: ${program.output()}`,
  );
  const connection = new Marionette(connect(port, "127.0.0.1"));
  await connection.send("WebDriver:NewSession", { capabilities: { alwaysMatch: {} } });
  await connection.send("WebDriver:SetWindowRect", { x: 0, y: 0, width: 1280, height: 900 });
  return new WebDriverBrowser({
    downloads,
    send: async (command, given) => {
      // Asked for nothing else, it takes a picture of the whole page.
      const answer = await connection.send(commands[command], command === "screenshot" ? { full: false } : given);
      return typeof answer === "object" && answer !== null && "value" in answer ? answer.value : answer;
    },
    end: async () => {
      connection.close();
      program.stop();
      await remove();
    },
  });
}

function preferences(downloads: string): string {
  const wanted = {
    "marionette.port": 0,
    "browser.download.folderList": 2,
    "browser.download.dir": downloads,
    "browser.download.alwaysOpenPanel": false,
    "pdfjs.disabled": true,
  };
  return Object.entries(wanted)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void };

/** Messages of Marionette: "length:JSON", a request as [0, id, name, given], its answer as [1, id, error, value]. */
class Marionette {
  private readonly waiting = new Map<number, Waiting>();
  private received = Buffer.alloc(0);
  private last = 0;

  constructor(private readonly socket: Socket) {
    socket.on("data", (part) => {
      this.received = Buffer.concat([this.received, part]);
      for (let message = this.next(); message !== undefined; message = this.next()) this.take(message);
    });
    socket.on("error", (error) => this.giveUp(error));
    socket.on("close", () => this.giveUp(new Error("Firefox has gone.")));
  }

  send(name: string, given: object = {}): Promise<unknown> {
    this.last += 1;
    const id = this.last;
    const message = JSON.stringify([0, id, name, given]);
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  close(): void {
    this.socket.destroy();
  }

  private next(): unknown {
    const colon = this.received.indexOf(":");
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(this.received.subarray(0, colon));
    if (this.received.length < end) return undefined;
    const message: unknown = JSON.parse(this.received.subarray(colon + 1, end).toString());
    this.received = this.received.subarray(end);
    return message;
  }

  private take(message: unknown): void {
    // The first message only says who speaks.
    if (!Array.isArray(message)) return;
    const [, id, error, value] = message;
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(value);
  }

  private giveUp(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
