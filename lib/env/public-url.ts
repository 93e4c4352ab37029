import { readEnv } from "./env";

/** Where others reach the app, when its settings say so; a server with faulty settings has not started at all. */
export function publicUrl(): string | undefined {
  const settings = readEnv(process.env);
  return settings.ok ? settings.env.publicUrl : undefined;
}
