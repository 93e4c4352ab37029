import { type Call, changeShare, createShare, readShare, replacePart, withdrawShare } from "./http";
import { refused } from "./http-answers";
import { answer } from "./process";

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
type Method = (typeof methods)[number];

type Handler = (request: Request, id: string) => Promise<Response>;
type Route = Readonly<Record<Method, Handler>>;

type Work = (request: Request, call: Call, id: string) => Promise<Response>;

/** A handler for each method, also for those that an address does not have. */
function route(work: Partial<Record<Method, Work>>): Route {
  const all: Partial<Record<Method, Work>> = work.GET ? { ...work, HEAD: work.GET } : work;
  const allow = methods.filter((method) => all[method]).join(", ");
  const handler =
    (own: Work | undefined): Handler =>
    (request, id) =>
      answer(request, async (call) => (own ? own(request, call, id) : refused("no-such-method", { Allow: allow })));
  return {
    GET: handler(all.GET),
    HEAD: handler(all.HEAD),
    POST: handler(all.POST),
    PUT: handler(all.PUT),
    PATCH: handler(all.PATCH),
    DELETE: handler(all.DELETE),
    OPTIONS: handler(all.OPTIONS),
  };
}

const routes: readonly [path: RegExp, Route][] = [
  [/^\/api\/shares$/, route({ POST: createShare })],
  [/^\/api\/shares\/([^/]+)$/, route({ GET: readShare, PATCH: changeShare, DELETE: withdrawShare })],
  [/^\/api\/shares\/([^/]+)\/plan$/, route({ PUT: (request, call, id) => replacePart("plan", request, call, id) })],
  [/^\/api\/shares\/([^/]+)\/work$/, route({ PUT: (request, call, id) => replacePart("work", request, call, id) })],
];

/** What answers at a path with a method; nothing where there is no such path. */
export function handlerAt(path: string, method: string): ((request: Request) => Promise<Response>) | undefined {
  for (const [pattern, own] of routes) {
    const match = pattern.exec(path);
    const handler = match && methods.find((one) => one === method);
    if (match && handler) return (request) => own[handler](request, match[1] ?? "");
  }
  return undefined;
}
