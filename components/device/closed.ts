/** How the line “Your device” looks, before and after its own code has come. */
export const deviceBox = "mt-2 rounded-lg border border-line bg-surface print:hidden";

export const nothingChosen = "choose it, and get its settings ready to paste or to click";
