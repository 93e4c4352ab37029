/** Our code against known answers, and both against a second implementation of the protocol on Node's own cryptography. */
import { describe, expect, test } from "vitest";
import { type BlobPlace, headerOf, openBlob, sealBlob } from "./blob";
import { fromBase64url, toBase64url, toHex } from "./bytes";
import { canonicalJson, documentHash } from "./canonical";
import * as independent from "./independent.testing";
import { ownerKeys, ownerToken, technicianKeys, tokenHash } from "./keys";
import { linkPath, readLink } from "./link";
import vectors from "./vectors.json";

const { bytesOf, hexOf } = independent;

describe.each(vectors.keys)("keys of $id in epoch $epoch", (vector) => {
  const id = bytesOf(vector.id);
  const ownerSecret = bytesOf(vector.ownerSecret);
  const technicianSecret = bytesOf(vector.technicianSecret);

  test("ours are the known ones", () => {
    const keys = ownerKeys(id, ownerSecret, vector.epoch);
    expect(toHex(keys.technicianSecret)).toBe(vector.technicianSecret);
    expect(toHex(keys.ownerToken)).toBe(vector.ownerToken);
    expect(toHex(ownerToken(id, ownerSecret))).toBe(vector.ownerToken);
    expect(toHex(keys.technicianToken)).toBe(vector.technicianToken);
    expect(toHex(keys.planKey)).toBe(vector.planKey);
    expect(toHex(keys.workKey)).toBe(vector.workKey);
    expect(toHex(tokenHash(keys.ownerToken))).toBe(vector.ownerTokenHash);
    expect(toHex(tokenHash(keys.technicianToken))).toBe(vector.technicianTokenHash);
    const { technicianToken, planKey, workKey } = keys;
    expect(technicianKeys(id, technicianSecret)).toEqual({ technicianToken, planKey, workKey });
  });

  test("Node’s HKDF and SHA-256 give the same", () => {
    expect(hexOf(independent.derive(ownerSecret, id, `technician/${vector.epoch}`))).toBe(vector.technicianSecret);
    expect(hexOf(independent.derive(ownerSecret, id, "owner-auth"))).toBe(vector.ownerToken);
    expect(hexOf(independent.derive(technicianSecret, id, "tech-auth"))).toBe(vector.technicianToken);
    expect(hexOf(independent.derive(technicianSecret, id, "plan-key"))).toBe(vector.planKey);
    expect(hexOf(independent.derive(technicianSecret, id, "work-key"))).toBe(vector.workKey);
    expect(hexOf(independent.hash(bytesOf(vector.ownerToken)))).toBe(vector.ownerTokenHash);
    expect(hexOf(independent.hash(bytesOf(vector.technicianToken)))).toBe(vector.technicianTokenHash);
  });

  test.each(["owner", "technician"] as const)("the %s’s link is the known one, both ways", (role) => {
    const link = { role, id, secret: role === "owner" ? ownerSecret : technicianSecret };
    const path = role === "owner" ? vector.ownerLink : vector.technicianLink;
    const [letter, mark] = role === "owner" ? ["o", "#o1."] : ["t", "#t1."];
    expect(linkPath(link)).toBe(path);
    const [pathname = "", hash = ""] = path.split(/(?=#)/);
    expect(readLink(pathname, hash)).toEqual({ kind: "link", link, exposed: false });
    const check = independent.hash(Buffer.concat([Buffer.from(letter), link.secret])).subarray(0, 4);
    const checked = independent.base64urlOf(Buffer.concat([link.secret, check]));
    expect(path).toBe(`/s/${independent.base64urlOf(id)}${mark}${checked}.x`);
  });
});

describe.each(vectors.blobs)("blob: $name", (vector) => {
  const kind = vector.kind === "plan" ? "plan" : "work";
  const place: BlobPlace = { kind, id: bytesOf(vector.id), revision: vector.revision, epoch: vector.epoch };
  const key = bytesOf(vector.key);
  const nonce = bytesOf(vector.nonce);

  test("ours is the known one, and opens", () => {
    const document: unknown = JSON.parse(vector.json);
    const sealed = sealBlob(document, place, key, () => nonce);
    if (!sealed.ok) throw new Error(sealed.fault);
    expect(sealed.blob.length).toBe(vector.length);
    expect(toHex(headerOf(place))).toBe(vector.header);
    expect(toHex(sealed.blob.subarray(-16))).toBe(vector.tag);
    expect(toHex(tokenHash(sealed.blob))).toBe(vector.sha256);
    if (vector.blob !== undefined) expect(toBase64url(sealed.blob)).toBe(vector.blob);
    const known = vector.blob === undefined ? sealed.blob : (fromBase64url(vector.blob) ?? new Uint8Array());
    expect(openBlob(known, place, key)).toEqual({ ok: true, document });
  });

  test("the second implementation gives the same", () => {
    const header = independent.header(kind === "plan" ? 1 : 2, place.id, place.revision, place.epoch);
    const sealed = independent.seal(key, nonce, header, independent.padded(vector.json));
    const blob = Buffer.concat([header, nonce, sealed]);
    expect(hexOf(header)).toBe(vector.header);
    expect(blob.length).toBe(vector.length);
    expect(hexOf(independent.hash(blob))).toBe(vector.sha256);
  });
});

test.each(vectors.canonical)("the canonical text of $json", ({ json, canonical, sha256 }) => {
  expect(canonicalJson(JSON.parse(json))).toBe(canonical);
  expect(documentHash(JSON.parse(json))).toBe(sha256);
  expect(hexOf(independent.hash(Buffer.from(canonical)))).toBe(sha256);
});

test("the second implementation’s HChaCha20 gives the answer of draft-irtf-cfrg-xchacha-03, section 2.2.1", () => {
  const key = Uint8Array.from({ length: 32 }, (_, index) => index);
  expect(hexOf(independent.hchacha20(key, bytesOf("000000090000004a0000000031415927")))).toBe(
    "82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc",
  );
});
