/** All of “Your device” on the technician’s page, as one part that comes later. A device’s own code comes when it is chosen. */
import { deviceEntries } from "@/lib/devices/catalogue";

export { TechnicianDevice } from "./technician-device";

/** For a page that is to work without the internet from now on. */
export const loadAllDevices = () => Promise.all(deviceEntries.map(({ load }) => load()));
