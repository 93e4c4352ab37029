/** The ids of a question's parts, made from its path, so that links can lead to it: "features-patientPortal". */
export function fieldIds(path: string) {
  const id = path.replaceAll(".", "-");
  return { id, label: `${id}-label`, hint: `${id}-hint`, fault: `${id}-fault`, example: `${id}-example` };
}
