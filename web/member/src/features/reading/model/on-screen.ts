/** Where a section stands in the window, in pixels. */
export interface Place {
  sectionId: string;
  top: number;
  bottom: number;
  isProved: boolean;
}

export interface Window {
  top: number;
  bottom: number;
}

function visibleHeight(place: Place, view: Window): number {
  return Math.max(0, Math.min(place.bottom, view.bottom) - Math.max(place.top, view.top));
}

/**
 * Which section the reader is in: the largest on screen among those that still need reading,
 * else the largest of all, so that a short section beside a long one gets its turn.
 */
export function sectionOnScreen(places: readonly Place[], view: Window): string | null {
  const seen = places.filter((place) => visibleHeight(place, view) > 24);
  const candidates = seen.some((place) => !place.isProved) ? seen.filter((place) => !place.isProved) : seen;
  let best: Place | null = null;
  for (const place of candidates) {
    if (best === null || visibleHeight(place, view) > visibleHeight(best, view)) best = place;
  }
  return best?.sectionId ?? null;
}

/** Sections whose end is on screen. */
export function endsOnScreen(places: readonly Place[], view: Window): string[] {
  return places
    .filter((place) => place.bottom <= view.bottom + 4 && place.bottom > view.top)
    .map((place) => place.sectionId);
}
