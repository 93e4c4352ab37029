import { ChoiceCard, type ChoiceCardProps } from "./choice-card";

/** One answer of several. Takes what an input takes, so a form library's register spreads onto it. */
export function RadioCard(props: ChoiceCardProps) {
  return <ChoiceCard {...props} kind="radio" />;
}
