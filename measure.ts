import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { readAnswers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { exampleOffice } from "@/lib/example/example-office";
import { planFor } from "@/lib/rules";
import { buildSheet, groundsText, sheetText } from "@/lib/sheet";
import { buildGrounds } from "@/lib/sheet/grounds";
const ref = readAnswers(JSON.parse(readFileSync("/work/shared/offices/reference.json", "utf8"))).answers!;
const words = (t: string) => t.split(/\s+/).filter(Boolean).length;
mkdirSync("/tmp/gout", { recursive: true });
for (const [name, answers] of [...offices.map((o, i) => [`${i}-${(o as any).name ?? ""}`, o.document] as const), ["example", exampleOffice] as const, ["ref", ref] as const]) {
  const input = { answers: answers as any, plan: planFor(answers as any), date: "2026-11-26" };
  const sheet = buildSheet(input), grounds = buildGrounds(input);
  const text = sheetText(sheet, grounds);
  writeFileSync(`/tmp/gout/${name.replace(/\W+/g, "-")}.txt`, text);
  const per = grounds.sections.map((s) => `${s.id} ${words(groundsText({ ...sheet, title: "", office: "", footer: "" }, { heading: "", sections: [s] }))}`);
  console.log(name, "all", words(groundsText(sheet, grounds)), "order", words(sheetText(sheet)), "|", per.join(", "));
}
