import type { MeetingPack } from '../../../../shared/api/meetings.schema.ts';

type Central = MeetingPack['central'];

/** How many courses a meeting has time for. */
const MOST = 4;
const ORDER = ['achter', 'niet_behaald', 'aandacht', 'op_koers', 'behaald', 'geen_doel', 'geen_gegevens'];

/** What is central, in two: what is drawn (with a figure and a target, what is behind first), and the rest in words. */
export function chooseDrawn(central: Central): [drawn: Central, listed: Central] {
  const sorted = central.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const worth = sorted.filter(({ actual, target }) => actual !== null && target !== null);
  const drawn = (central.length === 1 ? central : worth).slice(0, MOST);
  return [drawn, sorted.filter((figure) => !drawn.includes(figure))];
}
