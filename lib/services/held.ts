/** What a technician does who finds a held port open. In the row, in the task that removes old forwards, and wherever else it is met. */
export const foundOpen =
  "If it is open today, call the office before you close it: its Portal may rest on it. Until the answer, an open one is a fault.";
