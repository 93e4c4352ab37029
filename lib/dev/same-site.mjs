/**
 * @typedef {{ path: string }} Described
 * @typedef {{ build: string, files: Described[] }} Site
 */

/**
 * Names what two builds do not have in common: files, and whatever their lists say of them (hash, size, type, headers).
 * Files of earlier builds stand beside one of them by chance, and are not looked at.
 * @param {Site} here
 * @param {Site} there
 * @returns {string[]}
 */
export function siteDifferences(here, there) {
  const rest = new Map(there.files.map((file) => [file.path, file]));
  const found = here.build === there.build ? [] : [`the build is ${here.build} here and ${there.build} there`];
  for (const file of here.files) {
    const other = rest.get(file.path);
    rest.delete(file.path);
    if (!other) found.push(`${file.path} is not there`);
    else found.push(...differingKeys(file, other).map((key) => `${file.path} has another ${key} there`));
  }
  return [...found, ...[...rest.keys()].map((path) => `${path} is there only`)];
}

function differingKeys(file, other) {
  const keys = [...new Set([...Object.keys(file), ...Object.keys(other)])];
  return keys.filter((key) => JSON.stringify(file[key]) !== JSON.stringify(other[key]));
}
