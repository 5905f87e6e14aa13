import type { IsoDate } from '../../../shared/dates/iso-date.ts';
import { DEMO_PROGRAMMES } from '../demo-programmes.ts';
import type { DemoProgrammeId } from '../demo-programmes.ts';
import { demoCorrections } from '../generate/corrections.ts';
import { demoDeliveries, demoProgress } from '../generate/deliveries.ts';
import type { DemoDelivery, DemoProgress } from '../generate/demo-delivery.ts';
import { demoMeetings } from '../generate/meetings.ts';
import type { DemoMeeting } from '../generate/meetings.ts';
import { demoReferenceDates } from '../generate/reference-dates.ts';
import type { DemoReferenceDate } from '../generate/reference-dates.ts';
import { STARTED } from '../generate/timing.ts';

/** What happens on one day of the domain clock. */
export interface DemoDay {
  readonly on: IsoDate;
  readonly programmes: readonly DemoProgrammeId[];
  readonly deliveries: readonly DemoDelivery[];
  readonly progress: readonly DemoProgress[];
  readonly referenceDates: readonly DemoReferenceDate[];
  readonly meetings: readonly DemoMeeting[];
}

/** The days of the demo on which something happens, oldest first. */
export function demoDays(): DemoDay[] {
  const deliveries = [...demoDeliveries(), ...demoCorrections()];
  const progress = demoProgress();
  const referenceDates = demoReferenceDates();
  const meetings = demoMeetings();
  const dates = [
    ...Object.values(STARTED),
    ...[...deliveries, ...progress, ...referenceDates, ...meetings].map(({ on }) => on),
  ];
  return [...new Set(dates)].sort().map((date) => ({
    on: date,
    programmes: DEMO_PROGRAMMES.filter((id) => STARTED[id] === date),
    deliveries: deliveries.filter(({ on }) => on === date),
    progress: progress.filter(({ on }) => on === date),
    referenceDates: referenceDates.filter(({ on }) => on === date),
    meetings: meetings.filter(({ on }) => on === date),
  }));
}
