/** Run by the build (lib/dev/build.mjs) after the framework's export. */
import { join } from "node:path";
import { root } from "@/lib/dev/root.mjs";
import { siteFolder } from "@/lib/site/places";
import { makeSite } from "./make-site";

/** On these nothing happens until somebody does something. */
const waiting = ["/", "/sources", "/404", "/refused"];

const [build] = process.argv.slice(2);
if (!build) throw new Error("Usage: main.ts BUILD");
await makeSite({ from: join(root, "out"), site: join(root, siteFolder), build, waiting });
