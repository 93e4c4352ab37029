/** Run by the build (lib/dev/build.mjs) after the framework's export. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildId } from "@/lib/dev/build.mjs";
import { bundleServer } from "@/lib/dev/bundle.mjs";
import { root } from "@/lib/dev/root.mjs";
import { siteFolder } from "@/lib/site/places";
import { afterHand, afterPicture, knowingOffices } from "./late-scripts";
import { makeSite } from "./make-site";

/** On these nothing happens until somebody does something. */
const waiting = ["/", "/sources", "/404", "/refused"];

const [hash] = process.argv.slice(2);
if (!hash) throw new Error("Usage: main.ts HASH-OF-THE-SOURCES");
await makeSite({
  from: join(root, "out"),
  site: join(root, siteFolder),
  build: buildId(hash),
  page: (html, address) => {
    if (waiting.includes(address)) return afterHand(html);
    return afterPicture(address === "/offices" ? knowingOffices(html) : html);
  },
  finish: async (folder) => {
    await bundleServer(folder);
    writeFileSync(join(folder, "source-hash"), hash);
  },
});
