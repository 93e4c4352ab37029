import { networkOf } from "@/lib/store/limits";

/** So many calls are worked on at once; more would only wait for each other, and hold what they have sent. */
const MOST = 256;
/** … and so many from one network, so that nobody holds up all others with calls that never end. */
const MOST_OF_ONE = 64;

/** Takes a place for a call of an address; gives what gives it back, or nothing where there is no room. */
export function placesAtOnce(): (address: string) => (() => void) | undefined {
  const taken = new Map<string, number>();
  let all = 0;
  return (address) => {
    const network = networkOf(address);
    const own = taken.get(network) ?? 0;
    if (all >= MOST || own >= MOST_OF_ONE) return undefined;
    all += 1;
    taken.set(network, own + 1);
    return () => {
      all -= 1;
      const left = (taken.get(network) ?? 1) - 1;
      if (left > 0) taken.set(network, left);
      else taken.delete(network);
    };
  };
}
