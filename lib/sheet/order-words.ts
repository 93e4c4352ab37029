/** The words that every medium needs around an order, and that the order itself does not hold. */
export const orderWords = {
  flags: "Red",
  values: "Values to type",
  remarks: "Good to know",
  answer: "Answer",
  ports: ["Port", "IPv4 must be", "found", "IPv6, must be closed"],
} as const;
