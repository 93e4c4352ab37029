/** RFC 9116: whom to tell of a weakness. Valid for as long as its reader is likely to keep it. */
export function securityTxt({
  contact,
  publicUrl,
  now,
}: {
  contact: string;
  publicUrl?: string | undefined;
  now: Date;
}) {
  const expires = new Date(now.getTime() + validDays * 86_400_000);
  expires.setUTCHours(0, 0, 0, 0);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    "Preferred-Languages: en",
    ...(publicUrl ? [`Canonical: ${publicUrl}${securityTxtPath}`] : []),
    "",
  ].join("\n");
}

export const securityTxtPath = "/.well-known/security.txt";
const validDays = 180;
