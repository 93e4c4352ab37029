/** Where the wizard's screens live. */
import type { StepId } from "@/lib/steps";

/** What stands for an office's id in the addresses that the build knows. */
export const anyOffice = "_";

export const newOfficeHref = "/offices/new";
export const exampleHref = "/example";
export const officesHref = "/offices";
export const officeHref = (id: string) => `/offices/${id}`;
export const stepHref = (id: string, step: StepId) => `/offices/${id}/${step}`;
export const checkHref = (id: string) => `/offices/${id}/check`;
export const sheetHref = (id: string) => `/offices/${id}/sheet`;
/** The first of what happens now: the link for the technician. */
export const shareHref = (id: string) => `${sheetHref(id)}#send`;
export const recordHref = "/record";

/** To one question and back: "Continue" then returns to the row that was changed. */
export const changeHref = (id: string, step: StepId, fieldId: string) => `${stepHref(id, step)}?from=check#${fieldId}`;
