import { rulesetVersion } from "@/lib/plan/ruleset";
import { storeHealth } from "@/lib/store/health";
import { version } from "@/package.json";

export async function GET(): Promise<Response> {
  const { ok, store } = await storeHealth();
  return Response.json(
    { status: ok ? "ok" : "store-unreachable", version, ruleset: rulesetVersion, store },
    { status: ok ? 200 : 503, headers: { "Cache-Control": "no-store", ...(ok ? {} : { "Retry-After": "10" }) } },
  );
}
