import type { IsoDate } from '../../../shared/dates/iso-date.ts';
import type { ReferenceAction } from '../../../shared/reference-date/reference-state.ts';

/** What the ESF administrator does with one reference date of one municipality, and on which day. */
export interface DemoReferenceDate {
  readonly programme: string;
  readonly date: IsoDate;
  readonly municipality: string;
  readonly on: IsoDate;
  readonly actions: readonly ReferenceAction[];
}

const JOINED_LATER = ['GM0946', 'GM1641', 'GM1711', 'GM1669'];
const FROM_THE_START = ['GM0957', 'GM0988'];
const ACHTERHOEK = ['GM0197', 'GM0222', 'GM0294', 'GM1509', 'GM1586', 'GM1859', 'GM1876', 'GM1955'];

/**
 * The reference dates of the demo. At 1 July 2021 four municipalities of Midden-Limburg hand in a trial and all are
 * reviewed, as the report of 2021 tells; at 1 January 2022 everything is definitive.
 */
export function demoReferenceDates(): DemoReferenceDate[] {
  const midden = 'midden-limburg-2020-2022';
  return [
    ...of(midden, '2021-07-01', '2021-09-01', JOINED_LATER, ['trial']),
    ...of(midden, '2021-07-01', '2021-09-01', FROM_THE_START, ['submit', 'feedback', 'finalise']),
    ...of(midden, '2022-01-01', '2022-02-09', [...FROM_THE_START, ...JOINED_LATER], ['submit', 'finalise']),
    ...of('achterhoek-2025-2028', '2025-07-01', '2025-08-29', ACHTERHOEK, ['submit', 'finalise']),
  ];
}

function of(
  programme: string,
  date: IsoDate,
  on: IsoDate,
  municipalities: readonly string[],
  actions: readonly ReferenceAction[],
): DemoReferenceDate[] {
  return municipalities.map((municipality) => ({ programme, date, municipality, on, actions }));
}
