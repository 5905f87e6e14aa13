import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { allocate } from '../../shared/reference-date/allocation.ts';
import {
  attributionFactors,
  type AttributionFactor,
} from '../../shared/reference-date/attribution-factor.ts';
import { esfIndicators } from '../../shared/reference-date/esf-indicators.ts';
import { extractRows } from '../../shared/reference-date/extract-row.ts';
import { referenceWindow } from '../../shared/reference-date/window.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Ports } from '../ports/ports.ts';
import { extractInputs } from './extract-inputs.ts';
import { loadSources } from './load-sources.ts';

type ReadPorts = Pick<Ports, 'heads' | 'rows' | 'referenceDates'>;

/**
 * What each municipality rests on at D: the submissions its frozen extract names, so that figures pulled again
 * do not differ; where nothing is frozen, what is in force now.
 */
async function sourcesAt(ports: ReadPorts, programme: Programme, date: IsoDate) {
  const [records, heads] = await Promise.all([
    ports.referenceDates.list(programme.id, date),
    ports.heads.ofProgramme(programme.id),
  ]);
  const codes = [...(programme.esf?.municipalities ?? [])].map(({ code }) => code).sort();
  const cache = new Map<string, ReturnType<typeof loadSources>>();
  return Promise.all(
    codes.map(async (code) => {
      const frozen = records.find((record) => record.municipality === code)?.extract;
      const inputs = frozen?.inputs ?? extractInputs(programme, heads, date, code);
      // Projects that hand in for all municipalities at once are read once.
      const key = inputs.map(({ submission }) => submission).join(' ');
      const sources = cache.get(key) ?? loadSources(ports.rows, inputs);
      cache.set(key, sources);
      return { code, sources: await sources };
    }),
  );
}

/** Attribution factors at D over all municipalities (contract §4). */
export async function factorsAt(
  ports: ReadPorts,
  programme: Programme,
  date: IsoDate,
): Promise<AttributionFactor[]> {
  const window = referenceWindow(date, programme.esf?.referenceDates ?? []);
  const all = await sourcesAt(ports, programme, date);
  return attributionFactors(
    all.flatMap(({ code, sources }) => extractRows({ code, name: '' }, window, sources, new Map())),
  );
}

/** ESF+ common indicators at D over all municipalities, each participant once per project (contract §4). */
export async function esfIndicatorsAt(
  ports: ReadPorts,
  programme: Programme,
  date: IsoDate,
): Promise<Record<string, number>> {
  const all = await sourcesAt(ports, programme, date);
  const participants = all.flatMap(({ code, sources }) =>
    sources.flatMap(({ project, participants: of }) =>
      of.filter(({ values }) => values['gemeente'] === code).map(({ values }) => ({ project, values })),
    ),
  );
  return esfIndicators(participants, date);
}

/** The subsidy divided over the municipalities, in euros by code (contract §4). */
export function allocationOf(programme: Programme): Record<string, number> {
  if (programme.esf === undefined) return {};
  const cents = allocate(Math.round(programme.esf.maximum * 100), programme.esf.municipalities);
  return Object.fromEntries([...cents].map(([code, amount]) => [code, amount / 100]));
}
