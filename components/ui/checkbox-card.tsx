import { ChoiceCard, type ChoiceCardProps } from "./choice-card";

/** One of the answers that may all be true. Takes what an input takes, so a form library's register spreads onto it. */
export function CheckboxCard(props: ChoiceCardProps) {
  return <ChoiceCard {...props} kind="checkbox" />;
}
