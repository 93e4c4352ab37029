import { judgeAddress } from "@/lib/net/seen-address";
import { clientAddressHeader } from "@/lib/server/incoming-headers";

/** The address that this request came from, and nothing else. The custom server sets the header and drops a client's own. */
export function GET(request: Request): Response {
  const seen = judgeAddress(request.headers.get(clientAddressHeader) ?? "");
  const headers = { "Cache-Control": "no-store" };
  if (seen) return Response.json(seen, { headers });
  const error = { code: "no-address", message: "The server can’t tell which address this request came from." };
  return Response.json({ error }, { status: 503, headers });
}
