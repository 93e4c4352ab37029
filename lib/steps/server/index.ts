import type { Step } from "@/lib/steps/question";
import { mailServerAddress, prefixLength, routerAddress, serverAddress } from "./addresses";
import { assignment, macAddress } from "./assignment";

export const server: Step = {
  id: "server",
  title: "Server",
  lead: "Your technician needs to know where in the office the MacPractice server is. It’s easiest to answer these at the server itself; leave empty what you can’t find.",
  questions: [serverAddress, assignment, macAddress, routerAddress, prefixLength, mailServerAddress],
};
