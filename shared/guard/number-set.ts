/** A set of whole numbers from 0 to 4,294,967,294, of a few bytes each, for a million of them and more. */
export interface NumberSet {
  /** Adds a number; true where it is new. */
  add(value: number): boolean;
  readonly size: number;
}

/** An empty set: an open-addressing table that doubles when it is half full; a slot holds the number + 1. */
export function createNumberSet(): NumberSet {
  let slots = new Uint32Array(16);
  let size = 0;

  function slotOf(table: Uint32Array, stored: number): number {
    const mask = table.length - 1;
    let slot = (Math.imul(stored, 0x9e3779b1) >>> 7) & mask;
    while (table[slot] !== 0 && table[slot] !== stored) slot = (slot + 1) & mask;
    return slot;
  }

  function grow(): void {
    const larger = new Uint32Array(slots.length * 2);
    for (const stored of slots) if (stored !== 0) larger[slotOf(larger, stored)] = stored;
    slots = larger;
  }

  return {
    add(value) {
      const stored = value + 1;
      const slot = slotOf(slots, stored);
      if (slots[slot] === stored) return false;
      slots[slot] = stored;
      size += 1;
      if (size * 2 > slots.length) grow();
      return true;
    },
    get size() {
      return size;
    },
  };
}
