/** The media type of a file by the end of its name. One that is missing here stops the build. */
const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  icc: "application/vnd.iccprofile",
  ico: "image/x-icon",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  webmanifest: "application/manifest+json; charset=utf-8",
  woff: "font/woff",
  woff2: "font/woff2",
};

export function typeOf(file: string): string {
  const type = types[file.slice(file.lastIndexOf(".") + 1)];
  if (type === undefined) throw new Error(`lib/site/build/types.ts does not say of which type ${file} is.`);
  return type;
}

/** Fonts and icons are compressed already. */
export const isCompressible = (type: string): boolean => /^text\/|json|svg/.test(type);
