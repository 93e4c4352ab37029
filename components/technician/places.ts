/** Places on this page, whose address holds the secret: nothing may be written there to get to them. */
import { isJob, showJob } from "./job-places";

/** As the browser goes there: into view, and the next Tab starts from it. What is folded is unfolded. */
export function goToPlace(id: string): void {
  const place = document.getElementById(id);
  if (isJob(place)) showJob(id);
  else if (place && place.getClientRects().length > 0) arriveAt(place);
  else goIntoGrounds(id);
}

function arriveAt(place: HTMLElement): void {
  takeFocus(place);
  place.scrollIntoView();
}

/** The page moves only where the place is out of sight. */
export function arriveInPlace(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  takeFocus(place);
  place.scrollIntoView({ block: "nearest" });
}

function takeFocus(place: HTMLElement): void {
  if (!place.matches("a[href], button, input, select, textarea, summary, [tabindex]")) {
    place.tabIndex = -1;
    place.classList.add("outline-none");
  }
  place.focus({ preventScroll: true });
}

/** The grounds come only when they are unfolded, and then not at once. */
function goIntoGrounds(id: string): void {
  const line = document.getElementById("grounds-heading");
  if (!line) return;
  const observer = new MutationObserver(look);
  function look() {
    const place = document.getElementById(id);
    if (!place || place.getClientRects().length === 0) return;
    observer.disconnect();
    arriveAt(place);
  }
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["class"] });
  if (line.getAttribute("aria-expanded") === "false") line.click();
  look();
  // Without the line they don't come, and the page says so.
  setTimeout(() => observer.disconnect(), PATIENCE);
}

const PATIENCE = 10_000;
