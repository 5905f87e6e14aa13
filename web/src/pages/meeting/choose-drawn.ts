import type { MeetingPack } from '../../../../shared/api/meetings.schema.ts';
import { isDrawn } from '../../charts/indicator-course.tsx';

type Central = MeetingPack['central'];

/** How many courses a meeting has time for. */
const MOST = 4;
const ORDER = ['achter', 'niet_behaald', 'aandacht', 'op_koers', 'behaald', 'geen_doel', 'geen_gegevens'];

/** What is central, in two: what is drawn, what is behind first, and the rest in words. */
export function chooseDrawn(central: Central): [drawn: Central, listed: Central] {
  const sorted = central.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const drawn = (central.length === 1 ? central : sorted.filter(isDrawn)).slice(0, MOST);
  return [drawn, sorted.filter((figure) => !drawn.includes(figure))];
}
