import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Browsers and proxies send the next request after the answer. Who sends more than this at once means harm. */
const MOST_WAITING = 100;

/**
 * Answers the requests of a connection one after the other, and none of them once it is closed. Node itself would begin all
 * that were sent in one go, and go on with them for a caller who has left.
 */
export function oneAtATime(handle: RequestListener): RequestListener {
  const waiting = new WeakMap<Socket, (() => void)[]>();

  function next(socket: Socket): void {
    const begin = isOpen(socket) ? waiting.get(socket)?.shift() : undefined;
    if (begin) begin();
    else waiting.delete(socket);
  }

  return (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    // What came in one go with the request that ended the connection.
    if (!isOpen(socket)) return;
    const begin = () => {
      response.once("close", () => next(socket));
      handle(request, response);
    };
    const queue = waiting.get(socket);
    if (!queue) {
      waiting.set(socket, []);
      begin();
    } else if (queue.length < MOST_WAITING) queue.push(begin);
    else socket.destroy();
  };
}

/** What has been ended from this side still takes requests, and can no longer answer them. */
function isOpen(socket: Socket): boolean {
  return !socket.destroyed && socket.writable;
}
