/** “Your device”, once somebody asks for it. */
export const laterDevices = () => import("@/components/device");
