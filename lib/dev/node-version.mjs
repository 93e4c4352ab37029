const oldest = [20, 19];

/** Ends with a sentence when this Node.js is too old for what follows. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(
    `Network Handoff needs Node.js ${oldest.join(".")} or newer; this is ${process.versions.node}. ` +
      "Get the current one at https://nodejs.org, then try again.",
  );
  process.exit(1);
}
