import { NAMED_PLACES, type Places } from './file-fault.ts';

/** Collects the lines or rows of a fault: the first few by number, all of them by count. */
export interface PlaceList {
  /** Adds a place; places come in ascending order and the same one counts once. */
  add(place: number): void;
  readonly count: number;
  places(): Places;
}

/** An empty list of places. */
export function createPlaceList(): PlaceList {
  const at: number[] = [];
  let count = 0;
  let last = -1;
  return {
    add(place) {
      if (place === last) return;
      last = place;
      count += 1;
      if (at.length < NAMED_PLACES) at.push(place);
    },
    get count() {
      return count;
    },
    places: () => ({ at: [...at], count }),
  };
}
