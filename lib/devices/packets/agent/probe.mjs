/** One question to one port: who answered ("server 198.51.100.20"), "refused", "filtered", or what else went wrong. */
import { createSocket } from "node:dgram";
import { connect } from "node:net";

/** @param {{ protocol: "tcp" | "udp" | "ftp", from?: string, to: string, port: number, wait: number }} probe */
export function probe(probe) {
  if (probe.protocol === "udp") return probeUdp(probe);
  return probe.protocol === "ftp" ? probeFtp(probe) : probeTcp(probe);
}

/**
 * Every question comes from a port of its own: a router remembers connections for a while, and would let one in that looks like
 * one from before. Below the ports that the system gives away.
 */
const firstPort = 10_000;
const lastPort = 32_000;
let lastUsed = firstPort;
function nextPort() {
  lastUsed = lastUsed === lastPort ? firstPort : lastUsed + 1;
  return lastUsed === 26_700 ? nextPort() : lastUsed;
}

/** At once, also while it is still knocking: what knocks on would be let in once the rules are gone. */
const hangUp = (socket) => (socket.connecting ? socket.destroy() : socket.resetAndDestroy());

function probeTcp({ from, to, port, wait }) {
  return new Promise((resolve) => {
    const socket = connect({ host: to, port, localPort: nextPort(), ...(from && { localAddress: from }) });
    const done = once(wait, resolve, () => hangUp(socket));
    socket.on("data", (text) => done(firstLine(text)));
    socket.on("error", (error) => done(wordFor(error)));
    socket.on("close", () => done("closed without an answer"));
  });
}

function probeUdp({ from, to, port, wait }) {
  return new Promise((resolve) => {
    const socket = createSocket(to.includes(":") ? "udp6" : "udp4");
    const done = once(wait, resolve, () => socket.close());
    socket.on("message", (text) => done(firstLine(text)));
    socket.on("error", (error) => done(wordFor(error)));
    socket.bind({ port: nextPort(), ...(from && { address: from }) }, () =>
      // Connected, so that only the asked one's answer counts.
      socket.connect(port, to, () => socket.send("?", (error) => error && done(wordFor(error)))),
    );
  });
}

/** A passive transfer; "control only" where the data connection stays away. */
function probeFtp({ from, to, port, wait }) {
  return new Promise((resolve) => {
    const socket = connect({ host: to, port, localPort: nextPort(), ...(from && { localAddress: from }) });
    let greeted = false;
    const late = () => (greeted ? "control only" : "filtered");
    const done = once(
      wait,
      (word) => resolve(word === "filtered" ? late() : word),
      () => hangUp(socket),
    );
    socket.on("error", (error) => done(wordFor(error)));
    socket.on("data", (text) => {
      if (!greeted) {
        greeted = true;
        socket.write("PASV\r\n");
        return;
      }
      const [high, low] = /\((?:\d+,){4}(\d+),(\d+)\)/.exec(text.toString())?.slice(1).map(Number) ?? [];
      if (low === undefined) return;
      probeTcp({ from, to, port: high * 256 + low, wait }).then((word) =>
        done(word === "filtered" ? "control only" : word),
      );
    });
  });
}

/** The first word counts. What has come in when the time is up is still looked at: on a busy computer it may wait to be read. */
function once(wait, resolve, clean) {
  let over = false;
  const done = (word) => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    clean();
    resolve(word);
  };
  const timer = setTimeout(() => setImmediate(() => setImmediate(() => done("filtered"))), wait);
  return done;
}

const firstLine = (text) => (text.toString().split("\r\n")[0] ?? "").replace(/^220 /, "");

const wordFor = (error) => (error.code === "ECONNREFUSED" ? "refused" : `error ${error.code}`);
