import { rulesetVersion } from "@/lib/plan/ruleset";
import { version } from "@/package.json";

export function GET(): Response {
  return Response.json(
    { status: "ok", version, ruleset: rulesetVersion },
    { headers: { "Cache-Control": "no-store" } },
  );
}
