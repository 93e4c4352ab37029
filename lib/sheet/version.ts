import { type Answers, canonicalAnswers } from "@/lib/answers";
import { bytesToHex, sha256, utf8ToBytes } from "@/lib/vendor/sha256";

/** Ruleset version and the first 8 hex digits of the SHA-256 of the answers: "2026.11.0-1a2b3c4d". */
export function sheetVersion(answers: Answers, rulesetVersion: string): string {
  return `${rulesetVersion}-${bytesToHex(sha256(utf8ToBytes(canonicalAnswers(answers)))).slice(0, 8)}`;
}
