import { type CreateBody, type RenewBody, readAnswer } from "@/lib/share/wire";
import { blobNamed, hashOf, idNamed, tokenNamed } from "@/lib/store/blobs.testing";
import type { StoreSettings } from "@/lib/store/open";
import { type ShareService, shareService } from "@/lib/store/service";
import { apiApp } from "./app";

const withoutLimits = { databaseUrl: undefined, rateLimits: false, storeLimit: Number.POSITIVE_INFINITY };

/** What was opened last; all that is sent goes there. */
let api: ReturnType<typeof apiApp> | undefined;

/** An API over a store in this folder. */
export function openApi(dataDir: string, settings: Partial<StoreSettings> = {}): ShareService {
  const service = shareService({ dataDir, ...withoutLimits, ...settings }, () => {});
  api = apiApp({ service, publicUrl: undefined });
  return service;
}

export const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");

export type Sent = {
  token?: Uint8Array | string;
  /** Text and streams go as they are, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  from?: string;
};

export async function send(method: string, path: string, { token, body, headers, from }: Sent = {}) {
  const isRaw = typeof body === "string" || body instanceof ReadableStream;
  const bearer = typeof token === "string" ? token : token && `Bearer ${base64url(token)}`;
  const init: RequestInit & { duplex: "half" } = {
    method,
    headers: {
      ...(bearer && { authorization: bearer }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: isRaw ? body : JSON.stringify(body) }),
    duplex: "half",
  };
  const request = new Request(`http://localhost/api/shares${path}`, init);
  const response = await api?.fetch(request, { address: from ?? "192.0.2.1" });
  if (!response) throw new Error("Open an API first.");
  const text = await response.text();
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text,
    json: text === "" ? undefined : JSON.parse(text),
  };
}

export const idOf = (office: string): string => base64url(idNamed(office));
export const ownerToken = (office: string): Uint8Array => tokenNamed(`owner ${office}`);
export const technicianToken = (office: string, epoch = 1): Uint8Array => tokenNamed(`technician ${office} ${epoch}`);

export function createBodyOf(office: string): CreateBody {
  return {
    id: idOf(office),
    ownerHash: base64url(hashOf(ownerToken(office))),
    techHash: base64url(hashOf(technicianToken(office))),
    plan: base64url(blobNamed(`${office} plan`)),
    work: base64url(blobNamed(`${office} work`)),
    expiresInDays: 30,
  };
}

export function renewBodyOf(office: string, change: Partial<RenewBody> = {}): RenewBody {
  return {
    epoch: 2,
    techHash: base64url(hashOf(technicianToken(office, 2))),
    plan: base64url(blobNamed(`${office} plan 2`)),
    work: base64url(blobNamed(`${office} work 2`)),
    planRevision: 1,
    workRevision: 1,
    ...change,
  };
}

export const putBodyOf = (name: string, size = 0) => ({ blob: base64url(blobNamed(name, size)) });

export async function readAs(office: string, token: Uint8Array) {
  return readAnswer.parse((await send("GET", `/${idOf(office)}`, { token })).json);
}
