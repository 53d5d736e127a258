/** Asks whoever writes; `leave` then goes where they wanted to go. */
type Ask = (leave: () => void) => void;

/** Forms with work that is not saved, and the place in the session's history where each stands, as the router counts it. */
const forms = new Map<Ask, number | undefined>();
/** Whoever has said that they leave is asked by no other form of the page. */
let isAllowed = false;

const placeOf = (state: unknown): number | undefined => (state as { idx?: number } | null)?.idx;

/** The form that asks: one of them is enough. */
const asking = () => (isAllowed ? undefined : [...forms][0]);

const leaveBy = (go: () => void) => () => {
  isAllowed = true;
  go();
};

/** A link that leads away from this page in this window. */
function wayOut(event: MouseEvent): HTMLAnchorElement | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.target || link.hasAttribute('download')) return null;
  return link.getAttribute('href')?.startsWith('#') ? null : link;
}

function onClick(event: MouseEvent): void {
  const [ask] = asking() ?? [];
  const link = ask && wayOut(event);
  if (!link) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  ask(leaveBy(() => link.click()));
}

function onMove(event: PopStateEvent): void {
  const [ask, here] = asking() ?? [];
  const to = placeOf(event.state);
  // What comes back to the form itself is a move taken back, or one that never left the page.
  if (!ask || here === undefined || to === undefined || to === here) return;
  event.stopImmediatePropagation();
  history.go(here - to);
  ask(leaveBy(() => history.go(to - here)));
}

function onUnload(event: BeforeUnloadEvent): void {
  if (!asking()) return;
  event.preventDefault();
  // What browsers before 2023 go by.
  event.returnValue = 'unsaved';
}

// At load and not with the first form: browsers call the listeners of a window in the order in which they came, and the router is one.
addEventListener('popstate', onMove);
addEventListener('beforeunload', onUnload);
document.addEventListener('click', onClick, true);

/** From now until the returned function is called, leaving this page is asked about. */
export function askBeforeLeaving(ask: Ask): () => void {
  isAllowed = false;
  forms.set(ask, placeOf(history.state));
  return () => void forms.delete(ask);
}
