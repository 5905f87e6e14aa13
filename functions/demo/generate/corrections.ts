import { periodEnd } from '../../../shared/programme/period.ts';
import { ESF_CASELOADS } from './caseloads.ts';
import type { DemoDelivery } from './demo-delivery.ts';
import { participantsFile } from './participants.ts';

const MUNICIPALITY = 'GM0957';
const PERIOD = '2021-H1';
/** Steps that turn out to have been other ones, by participant. */
const STEPS: Readonly<Record<string, string>> = { 'DN-31006': '4', 'DN-31013': '4', 'DN-31022': '3' };
/** Someone whose hours were claimed elsewhere. */
const NOT_ESF = 'DN-31030';

/**
 * What is mended after 1 July 2021 was made definitive (example): the frozen extract keeps its bytes, and
 * `verschillen.csv` of 1 January 2022 tells of it.
 */
export function demoCorrections(): DemoDelivery[] {
  const plan = ESF_CASELOADS[MUNICIPALITY];
  if (plan === undefined) throw new RangeError(`no caseload of ${MUNICIPALITY}`);
  return [
    {
      programme: 'midden-limburg-2020-2022',
      project: 'ESF-1',
      dataset: 'deelnemers',
      municipality: MUNICIPALITY,
      period: PERIOD,
      on: '2021-11-16',
      fileName: `ESF-1-deelnemers-${PERIOD}-${MUNICIPALITY}-verbeterd.csv`,
      content: mended(participantsFile(plan, periodEnd(PERIOD))),
      history: 'Verbetering na het peilmoment van 1 juli 2021 (voorbeeld).',
      reason: 'Drie treden en één keer esf waren verkeerd overgenomen uit het cliëntvolgsysteem (voorbeeld).',
    },
  ];
}

function mended(file: string): string {
  const [header = '', ...rows] = file.split('\r\n');
  const columns = header.replace('\uFEFF', '').split(';');
  const [number, step, esf] = ['deelnemernummer', 'trede', 'esf'].map((name) => columns.indexOf(name));
  const lines = rows.map((row) => {
    const cells = row.split(';');
    const participant = cells[number ?? -1] ?? '';
    return cells
      .map((cell, at) => {
        if (at === step) return STEPS[participant] ?? cell;
        return at === esf && participant === NOT_ESF ? 'nee' : cell;
      })
      .join(';');
  });
  return [header, ...lines].join('\r\n');
}
