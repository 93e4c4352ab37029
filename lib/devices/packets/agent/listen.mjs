/** What answers on a host of the lab: every listener says whose it is and whom it sees, so that a probe knows what it reached. */
import { createSocket } from "node:dgram";
import { createServer } from "node:net";

/**
 * @param {{ name: string, tcp: number[], udp: number[], addresses: string[] }} what `addresses`: where UDP answers from, so that
 *   a host with several of them answers from the one that was asked; none: from any.
 */
export async function listen({ name, tcp, udp, addresses }) {
  await Promise.all([
    ...tcp.map((port) => listenTcp(name, port)),
    ...udp.flatMap((port) => (addresses.length > 0 ? addresses : ["::"]).map((at) => listenUdp(name, port, at))),
  ]);
}

function listenTcp(name, port) {
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    const who = `${name} ${plain(socket.remoteAddress)}`;
    if (port === 21) speakFtp(socket, who);
    else socket.end(`${who}\r\n`);
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen({ port, host: "::", backlog: 511 }, () => resolve(undefined));
  });
}

/** As much of FTP as a passive transfer needs: the helper of a router reads along. */
function speakFtp(socket, who) {
  socket.write(`220 ${who}\r\n`);
  socket.on("data", (text) => {
    if (!text.toString().startsWith("PASV")) return;
    const data = createServer((connection) => {
      connection.on("error", () => connection.destroy());
      connection.end(`${who}\r\n`);
      data.close();
    });
    data.listen({ port: 0, host: plain(socket.localAddress) }, () => {
      const { port } = data.address();
      const numbers = [...plain(socket.localAddress).split("."), port >> 8, port & 255].join(",");
      socket.write(`227 Entering Passive Mode (${numbers}).\r\n`);
    });
    socket.on("close", () => data.close());
  });
}

function listenUdp(name, port, address) {
  const socket = createSocket({ type: address.includes(":") ? "udp6" : "udp4" });
  socket.on("message", (_text, { address: peer, port: back }) => socket.send(`${name} ${plain(peer)}`, back, peer));
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.bind(port, address, () => {
      socket.on("error", () => {});
      resolve(undefined);
    });
  });
}

const plain = (address = "") => address.replace(/^::ffff:/, "");
