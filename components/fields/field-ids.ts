/** The ids of a question's parts, made from its path, so that links can lead to it: "features-patientPortal". */
export function fieldIds(path: string) {
  const id = path.replaceAll(".", "-");
  const part = (name: string) => `${id}-${name}`;
  return {
    id,
    label: part("label"),
    hint: part("hint"),
    fault: part("fault"),
    example: part("example"),
    doubt: part("doubt"),
  };
}
