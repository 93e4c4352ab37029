/**
 * The site as rules of nginx, which then serves the files itself: headers and addresses as the app's own server has them.
 * docs/hosting says how they are used.
 */
import { type Headers, strictTransport } from "@/lib/site/headers";
import type { SiteFile, SiteList } from "@/lib/site/list";
import { builtFolder, type Kinds, kindsOf } from "./kinds";

export type NginxRules = {
  /** For the level of `http`. */
  http: string;
  /** For the `server` of the site, which says where the files are. */
  server: string;
};

export function nginxRules(list: SiteList): NginxRules {
  const kinds = kindsOf(list);
  const names = [...new Set([kinds.built, kinds.others, ...kinds.pages.map((page) => page.headers)].flatMap(namesOf))];
  return {
    http: [http, ...names.map((name) => headerMap(name, kinds)), transport].join("\n"),
    server: server
      .replace("@types", [...kinds.types].map(([ending, type]) => `    ${quoted(type)} ${ending};`).join("\n"))
      .replace("@headers", [...names, ...namesOf(strictTransport), "Allow"].map(addHeader).join("\n")),
  };
}

const namesOf = (headers: Headers) => Object.keys(headers);
const variableOf = (name: string) => `$handoff_${name.toLowerCase().replaceAll("-", "_")}`;

/** An empty value sends no header. Only with `always` do errors carry it. */
const addHeader = (name: string) => `add_header ${name} ${variableOf(name)} always;`;

/** One header's value for each file, and none for what the app answers, which sets its own. */
function headerMap(name: string, { pages, built, others }: Kinds): string {
  const rest = others[name] ?? "";
  const lines = [
    `    default ${quoted(rest)};`,
    ...fromApp.map((pattern) => `    ${quoted(pattern)} "";`),
    ...((built[name] ?? "") === rest ? [] : [`    ${quoted(`~^${builtFolder}`)} ${quoted(built[name] ?? "")};`]),
    ...ofPages(name, pages, rest),
  ];
  return `map $uri ${variableOf(name)} {\n${lines.join("\n")}\n}\n`;
}

/** One line where all pages have the same, or a line for each that differs from other files. */
function ofPages(name: string, pages: readonly SiteFile[], rest: string): string[] {
  const values = new Set(pages.map(({ headers }) => headers[name] ?? ""));
  if (values.size === 1) return [...values].map((value) => `    "~[.]html$" ${quoted(value)};`);
  return pages
    .filter(({ headers }) => (headers[name] ?? "") !== rest)
    .map(({ file, headers }) => `    ${quoted(`/${file}`)} ${quoted(headers[name] ?? "")};`);
}

const fromApp = ["~^/api/", "~^/[.]well-known/security[.]txt$"];

/** nginx has no way to write these characters down as they are. */
function quoted(text: string): string {
  if (/["\\\n]|\$(?!$)/.test(text)) throw new Error(`nginx can't be told ${text}`);
  return `"${text}"`;
}

const http = `# Made by the build, for the http level of nginx.

# Nothing below /s/ may be logged: a mail filter may have moved a link's secret into the path, in whatever spelling.
# The whole request line is looked at, since one that nginx can't read has no address.
map $request $handoff_logged {
    default 1;
    "~*( |/|%(25)*2f)(s|%(25)*[57]3)(/|%(25)*2f|%(25)*23)" 0;
}

# One file stands for the pages of every office.
map $uri $handoff_office {
    default $uri;
    "~^/offices/[^/.]+(?<handoff_rest>[/.].*)?$" /offices/_$handoff_rest;
}

map "$status $uri" $handoff_allow {
    default "";
    "405 /refused.html" "GET, HEAD";
}

# The headers, by the name of the file that is sent.`;

const [transportPromise = ""] = Object.values(strictTransport);

const transport = `map "$scheme $uri" ${namesOf(strictTransport).map(variableOf).join()} {
    default "";
${fromApp.map((pattern) => `    ${quoted(pattern.replace("~^", "~^https "))} "";`).join("\n")}
    "~^https " ${quoted(transportPromise)};
}
`;

const server = `# Made by the build, for the server of the site. Its "root" names the folder of files.

# A location that adds a header of its own would lose all of these.
@headers

types {
@types
}
default_type application/octet-stream;
charset off;

# The copies that the build has made; a proxy on the way has to know that there are several.
gzip off;
gzip_static on;
gzip_vary on;

absolute_redirect off;
server_tokens off;
error_page 403 404 /404.html;
error_page 400 405 /refused.html;

location / {
    try_files $uri $uri.html =404;
}
location = / {
    try_files /index.html =404;
}
# No pages of their own: what the others show, and the name of a file.
location ~ ^/(404|index)$ {
    return 404;
}

location /offices/ {
    try_files $uri $uri.html $handoff_office $handoff_office.html =404;
}

# Whatever stands behind it: mail programs cut links, or move the secret into the path.
location ^~ /s/ {
    access_log off;
    error_log /dev/null crit;
    location ~ [.]txt$ {
        try_files $uri /s/_.html =404;
    }
    try_files /s/_.html =404;
}
location = /s/ {
    return 308 /s$is_args$args;
}

# Where a script was asked for, a page would only be a riddle.
location /_next/ {
    error_page 403 404 /nothing.txt;
    error_page 400 405 /refused.html;
    try_files $uri =404;
}
location = /nothing.txt {
    internal;
    return 404 "There is nothing at this address.\\n";
}

# Names of files, but no addresses.
location ~ [.](html|br|gz)$ {
    internal;
}

# What is sent back is the address as it was asked for, and only where it can't name another host.
location ~ [^/]/$ {
    if ($request_uri ~ "^((/[A-Za-z0-9._~%-]+)+)/([?]|$)") {
        return 308 $1$is_args$args;
    }
    return 404;
}
`;
