/** Compares a server with the site that was built here. `npm run verify` (lib/dev/verify.mjs) builds that first. */
import { join } from "node:path";
import { root } from "@/lib/dev/root.mjs";
import { howToVerify, serverAddress } from "@/lib/dev/server-address.mjs";
import { siteFolder } from "@/lib/site/places";
import { readList } from "@/lib/site/read-list";
import { serverAt } from "./ask";
import { verify } from "./verify";

const [given, ...more] = process.argv.slice(2);
const address = more.length === 0 ? serverAddress(given) : undefined;
if (address) await compare(address);
else {
  process.stderr.write(`${howToVerify}\n`);
  process.exitCode = 2;
}

async function compare(origin: string): Promise<void> {
  const list = readList(join(root, siteFolder));
  const server = serverAt(origin);
  const { differences, addresses } = await verify(server, list);
  server.close();
  const isSame = differences.length === 0;
  const build = `build ${list.build} of this checkout`;
  const verdict = isSame
    ? `serves ${build}: ${addresses} addresses, all the same.`
    : addresses === 0
      ? `could not be compared with ${build}.`
      : `does not serve ${build}.`;
  process.stdout.write([...differences, `${origin} ${verdict}`, ""].join("\n"));
  process.exitCode = isSame ? 0 : 1;
}
