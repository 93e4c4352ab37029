/**
 * The site as rules of Caddy, which then serves the files itself: headers and addresses as the app's own server has them.
 * docs/hosting says how they are used.
 */
import { type Headers, strictTransport } from "@/lib/site/headers";
import type { SiteFile, SiteList } from "@/lib/site/list";
import { builtFolder, kindsOf } from "./kinds";

/** To be imported into the site, which says where the files are. */
export function caddyRules(list: SiteList): string {
  const { pages, built, others, types } = kindsOf(list);
  const blocks = [
    logging,
    policies(pages, others),
    "route {",
    headerBlock("*", others),
    addresses,
    matched("built", `path ${builtFolder}*`, built),
    ...alike(pages).map((some, at) =>
      matched(`pages_${at}`, `path ${some.map(nameOf).join(" ")}`, some[0]?.headers ?? {}),
    ),
    ...[...types].map(([ending, type]) => matched(`type_${ending}`, `path *.${ending}`, { "Content-Type": type })),
    matched("https", "protocol https", strictTransport),
    sending,
    "}",
  ];
  return `${blocks.join("\n\n")}\n`;
}

const nameOf = ({ file }: SiteFile) => `/${file}`;

const policyName = "Content-Security-Policy";
const isPolicy = (name: string) => name === policyName;

/** Each page has a policy of its own, so a table holds them. */
function policies(pages: readonly SiteFile[], others: Headers): string {
  const lines = pages.map((page) => `\t${nameOf(page)} ${quoted(page.headers[policyName])}`);
  return `map {path} {handoff_policy} {\n${lines.join("\n")}\n\tdefault ${quoted(others[policyName])}\n}`;
}

/** Pages in groups whose other headers are the same. */
function alike(pages: readonly SiteFile[]): SiteFile[][] {
  const groups = new Map<string, SiteFile[]>();
  for (const page of pages) {
    const key = JSON.stringify(Object.entries(page.headers).filter(([name]) => !isPolicy(name)));
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  return [...groups.values()];
}

function matched(name: string, matcher: string, headers: Headers): string {
  return `@${name} ${matcher}\n${headerBlock(`@${name}`, headers)}`;
}

function headerBlock(matcher: string, headers: Headers): string {
  const lines = Object.entries(headers).map(
    ([name, value]) => `\t${name} ${isPolicy(name) ? "{handoff_policy}" : quoted(value)}`,
  );
  return `header ${matcher} {\n${lines.join("\n")}\n}`;
}

function quoted(text = ""): string {
  if (/["\\{}\n]/.test(text)) throw new Error(`Caddy can't be told ${text}`);
  return `"${text}"`;
}

const logging = `# Made by the build, for the site of Network Handoff. Its "root" names the folder of files.

# A mail filter may have moved a link's secret into the path.
@secret path_regexp (?i)(^|/)s/
skip_log @secret

map {query} {handoff_query} {
	~.+ "?\${0}"
	default ""
}`;

const addresses = `# Which file an address shows. The first that fits does.
handle {
	@other_method not method GET HEAD
	handle @other_method {
		header Allow "GET, HEAD"
		method GET
		rewrite * /refused.html
	}
	@link_data {
		path_regexp ^/s/.+[.]txt$
		file {path}
	}
	handle @link_data {
		# It is a file itself.
	}
	@link path_regexp ^/s/.+
	handle @link {
		rewrite * /s/_.html
	}
	@slash path_regexp slash ^((?:/[A-Za-z0-9._~-]+)+)/$
	handle @slash {
		redir * {re.slash.1}{handoff_query} 308
	}
	@start path_regexp ^/$
	handle @start {
		rewrite * /index.html
	}
	# Names of files, but no addresses.
	@no_address path_regexp ^/(404|index)$|[.](html|br|gz)$
	handle @no_address {
		rewrite * /404.html
	}
	# Where a script was asked for, a page would only be a riddle.
	@built_missing {
		path_regexp ^/_next/
		not file {path}
	}
	handle @built_missing {
		header Content-Type "text/plain; charset=utf-8"
		respond "There is nothing at this address.
" 404
	}
	# One file stands for the pages of every office.
	@office path_regexp office ^/offices/[^/.]+([/.].*)?$
	handle @office {
		try_files {path} {path}.html /offices/_{re.office.1} /offices/_{re.office.1}.html /404.html
	}
	handle {
		try_files {path} {path}.html /404.html
	}
}`;

const sending = `# What the browser has already is for a page that is there.
@instead path /404.html /refused.html
request_header @instead -If-None-Match
request_header @instead -If-Modified-Since
request_header @instead -Range

# A proxy on the way has to know that there are several copies.
header {
	Vary Accept-Encoding
	-Server
	defer
}

@not_found path /404.html
file_server @not_found {
	precompressed br gzip
	status 404
}
@refused not vars {http.request.orig_method} GET HEAD
file_server @refused {
	precompressed br gzip
	status 405
}
file_server {
	precompressed br gzip
}`;
