const START_BYTES = 1 << 16;
const START_SLOTS = 1 << 12;

/** Remembers keys and the row in which each came first, in a few bytes more than the keys themselves. */
export interface KeyIndex {
  /** The row in which the key came before; null where this is the first time, which is then remembered. */
  firstRow(key: string, row: number): number | null;
}

/**
 * An exact index of keys in flat arrays: a million keys take some 40 MB, where a Map takes several times that.
 * Open addressing over entries; each entry is a stretch of one array of UTF-8 bytes.
 */
export function createKeyIndex(): KeyIndex {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(START_BYTES);
  let ends = new Uint32Array(START_SLOTS >> 1);
  let rows = new Uint32Array(START_SLOTS >> 1);
  /** Entry number + 1, or 0 for a free slot. */
  let slots = new Uint32Array(START_SLOTS);
  let count = 0;

  const startOf = (entry: number) => (entry === 0 ? 0 : (ends[entry - 1] ?? 0));

  function hash(from: number, to: number): number {
    let value = 0x811c9dc5;
    for (let at = from; at < to; at += 1) value = Math.imul(value ^ (bytes[at] ?? 0), 0x01000193);
    return value >>> 0;
  }

  function equals(entry: number, from: number, to: number): boolean {
    const start = startOf(entry);
    if ((ends[entry] ?? 0) - start !== to - from) return false;
    for (let at = 0; at < to - from; at += 1) if (bytes[start + at] !== bytes[from + at]) return false;
    return true;
  }

  /** The slot of an equal key, or the free slot where it belongs. */
  function slotFor(from: number, to: number): number {
    const mask = slots.length - 1;
    let slot = hash(from, to) & mask;
    for (let held = slots[slot] ?? 0; held !== 0 && !equals(held - 1, from, to); held = slots[slot] ?? 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function growSlots(): void {
    slots = new Uint32Array(slots.length * 2);
    ends = grown(ends, slots.length >> 1);
    rows = grown(rows, slots.length >> 1);
    for (let entry = 0; entry < count; entry += 1) {
      slots[slotFor(startOf(entry), ends[entry] ?? 0)] = entry + 1;
    }
  }

  return {
    firstRow(key, row) {
      if (count >= slots.length >> 1) growSlots();
      const from = startOf(count);
      const needed = from + key.length * 3;
      if (needed > bytes.length) {
        const larger = new Uint8Array(Math.max(needed, bytes.length * 2));
        larger.set(bytes);
        bytes = larger;
      }
      const to = from + encoder.encodeInto(key, bytes.subarray(from)).written;
      const slot = slotFor(from, to);
      const held = slots[slot] ?? 0;
      if (held !== 0) return rows[held - 1] ?? 0;
      slots[slot] = count + 1;
      ends[count] = to;
      rows[count] = row;
      count += 1;
      return null;
    },
  };
}

function grown(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(array);
  return larger;
}
