import { useState } from "react";

/** A value as it was at first: what is folded opens by it, and later belongs to the hand that folds it. */
export function useFirst<Value>(value: Value): Value {
  return useState(value)[0];
}
