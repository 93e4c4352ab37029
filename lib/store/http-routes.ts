import { type Call, changeShare, createShare, readShare, replacePart, withdrawShare } from "./http";
import { refused } from "./http-answers";
import { answer } from "./process";

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
type Method = (typeof methods)[number];

/** An address without a parameter comes without `params`, whatever the framework's types say. */
type Place = { params: Promise<{ id?: string } | undefined> };
type Handler = (request: Request, place: Place) => Promise<Response>;
export type Route = Readonly<Record<Method, Handler>>;

type Work = (request: Request, call: Call, id: string) => Promise<Response>;

/** A handler for each method, also for those that an address does not have. */
function route(work: Partial<Record<Method, Work>>): Route {
  const all: Partial<Record<Method, Work>> = work.GET ? { ...work, HEAD: work.GET } : work;
  const allow = methods.filter((method) => all[method]).join(", ");
  const handler =
    (own: Work | undefined): Handler =>
    async (request, { params }) => {
      const id = (await params)?.id ?? "";
      return answer(request, async (call) =>
        own ? own(request, call, id) : refused("no-such-method", { Allow: allow }),
      );
    };
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

export const sharesRoute = route({ POST: createShare });
export const shareRoute = route({ GET: readShare, PATCH: changeShare, DELETE: withdrawShare });
export const planRoute = route({ PUT: (request, call, id) => replacePart("plan", request, call, id) });
export const workRoute = route({ PUT: (request, call, id) => replacePart("work", request, call, id) });
