/** What of the technician’s page comes later: “Your device” when somebody asks for it, and what is said once the link has ended. */
export const laterDevices = () => import("@/components/device");

export const laterEnded = () => import("./ended-notice");

/** Both, for a page that is to work without the internet from now on: who sets a router has none through it. */
export async function loadLaterTechnician() {
  const [{ loadAllDevices }] = await Promise.all([laterDevices(), laterEnded()]);
  await loadAllDevices();
}
