import type { ClashNotesProps } from "./clash-notes";

/** Where clashes of these questions are told, once what tells them is there. */
export function ClashPlace(props: ClashNotesProps) {
  const { ClashNotes } = props.standing;
  return ClashNotes && <ClashNotes {...props} />;
}
