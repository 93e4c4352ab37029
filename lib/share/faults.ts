/** Why a share that did arrive can't be used, and what to do about it. */
import type { BlobFault } from "./blob";

export const shareFaults = {
  replayed:
    "The server has an older copy of this sheet than this device has seen, so it was not used. The server may have been put back to an older state. The office can put its sheet back with one click: on its page “What happens now”.",
  altered:
    "What the server sent does not belong to this link: it was changed or mixed up. Nothing of it was used. Try again in a minute. If it happens again, the office should replace this link.",
  "newer-version":
    "This sheet was saved by a newer version of Network Handoff. Reload the page to get that version, then open the link again.",
  unreadable:
    "This sheet arrived whole, but what is in it is not a sheet that this version can read. Reload the page. If it happens again, the office should replace this link.",
  "too-large":
    "The sheet has grown larger than a link can carry (64 KB). Shorten the longest notes or answers, then try again.",
  "not-kept":
    "No link was made, since this browser keeps nothing: its storage is full or switched off. Without the key that belongs here, nobody could end the link. Make room or leave the private window, then try again. Or save the office to a file, and open the file in another browser.",
  busy: "Somebody else kept saving at the same moment. Wait a minute, then try again.",
} as const;

export type ShareFaultCode = keyof typeof shareFaults;
export type ShareFault = { kind: "fault"; fault: ShareFaultCode; sentence: string };

export function shareFault(fault: ShareFaultCode): ShareFault {
  return { kind: "fault", fault, sentence: shareFaults[fault] };
}

export function faultOfBlob(fault: BlobFault): ShareFault {
  if (fault === "unknown-version") return shareFault("newer-version");
  return shareFault(fault === "bad-content" ? "unreadable" : "altered");
}
