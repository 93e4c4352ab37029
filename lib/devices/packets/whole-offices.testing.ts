import { offices } from "@/lib/answers/fixtures";

/** Those first that show the most: a limit, a hairpin, restricted outbound, a VPN, a hold, nothing known. */
const first = [
  "Patient Portal and iPads outside, 1234 confirmed for one block",
  "Everything that sends, outbound restricted",
  "Remote access with all three needs, behind double NAT",
  "iPads outside, behind carrier-grade NAT",
  "Patient Portal with dynamic DNS",
  "Nothing answered",
];

const rank = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);

export const wholeOffices = (count: number) =>
  offices.toSorted((one, other) => rank(one.name) - rank(other.name)).slice(0, count);
