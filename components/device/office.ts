// Not used here: loading all that the page of links loads keeps that page, which has the tighter budget, from being cut into more files.
import "@/components/technician/shared-page";

export { OfficeDevice } from "./office-device";
