import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Certificate = {
  certificate: string;
  key: string /** In PEM, for those who are to trust it. */;
  text: string;
};

export function hasOpenssl(): boolean {
  return spawnSync("openssl", ["version"]).status === 0;
}

/** Signs a certificate for an address by its own key, in files of `folder`. */
export function makeCertificate(folder: string, address: string): Certificate {
  const certificate = join(folder, "fullchain.pem");
  const key = join(folder, "privkey.pem");
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const subject = ["-subj", `/CN=${address}`, "-addext", `subjectAltName=IP:${address}`];
  const { status, stderr } = spawnSync(
    "openssl",
    ["req", "-x509", ...curve, "-days", "2", ...subject, "-keyout", key, "-out", certificate],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`openssl made no certificate:\n${stderr}`);
  return { certificate, key, text: readFileSync(certificate, "utf8") };
}
