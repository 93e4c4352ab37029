import { flushSync } from "react-dom";

/**
 * Makes a change and has it on the page when it returns, so that the next line can give the focus to what the change brought.
 * A frame later may be too late: where a device is slow, somebody types in the next field by then, and would lose it.
 */
export function drawAtOnce(change: () => void): void {
  flushSync(change);
}
