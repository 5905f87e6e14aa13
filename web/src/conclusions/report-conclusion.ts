import type { ReferenceReport } from '../../../shared/api/reference-report.schema.ts';
import { addDays } from '../../../shared/dates/iso-date.ts';
import { formatDate } from '../format/date.ts';
import { formatCount, formatFactor } from '../format/number.ts';
import { counted, enumerate, STATUS_WORDS } from '../format/words.ts';

/** What a peilmomentrapport says, in sentences: the proof, who left, what changed, the targets, and how final it is. */
export function reportConclusion(report: ReferenceReport): readonly string[] {
  return [proofOf(report), leftOf(report), changeOf(report), targetsOf(report), finalityOf(report)].filter(
    (sentence) => sentence !== '',
  );
}

function proofOf({ municipality, date, window, counts: { caseload, proven } }: ReferenceReport): string {
  const day = formatDate(date);
  if (caseload === 0) return `Op ${day} had ${municipality.name} niemand in de caseload.`;
  const span = `van ${formatDate(window.from)} tot en met ${formatDate(addDays(window.to, -1))}`;
  const shown =
    proven === 0
      ? `bij niemand is ${span} een prestatie aangetoond`
      : `bij ${proven === caseload ? (caseload === 1 ? 'die ene' : 'alle') : `${formatCount(proven)} van hen`} (${formatFactor(proven / caseload)}) is ${span} een prestatie aangetoond`;
  return `Op ${day} had ${municipality.name} ${counted(caseload, 'deelnemer', 'deelnemers')} in de caseload; ${shown}.`;
}

function leftOf({ counts: { left, toWork } }: ReferenceReport): string {
  if (left === 0) return 'In die periode stroomde niemand uit.';
  const went = toWork === 0 ? 'niemand' : toWork === left ? 'iedereen' : formatCount(toWork);
  const who = left === 1 ? 'Er stroomde 1 deelnemer uit' : `Er stroomden ${formatCount(left)} deelnemers uit`;
  if (left === 1) return `${who}, ${toWork === 1 ? 'naar werk' : 'niet naar werk'}.`;
  return `${who}, van wie ${went} naar werk.`;
}

function changeOf({ counts, previous }: ReferenceReport): string {
  if (previous === null) return 'Er is geen eerder definitief peilmoment om mee te vergelijken.';
  const difference = counts.caseload - previous.counts.caseload;
  const size =
    difference === 0
      ? 'even groot'
      : `${formatCount(Math.abs(difference))} ${difference > 0 ? 'groter' : 'kleiner'}`;
  const moved = [
    ...(counts.forward === 0 ? [] : [`${formatCount(counts.forward)} vooruit`]),
    ...(counts.equal === 0 ? [] : [`${formatCount(counts.equal)} gelijk`]),
    ...(counts.backward === 0 ? [] : [`${formatCount(counts.backward)} achteruit`]),
  ];
  const steps =
    moved.length === 0
      ? 'Van niemand is de voortgang op de participatieladder bekend.'
      : `Op de participatieladder: ${enumerate(moved)}.`;
  return `De caseload is ${size} dan op ${formatDate(previous.date)}. ${steps}`.replace(
    'even groot dan',
    'even groot als',
  );
}

function targetsOf({ targets }: ReferenceReport): string {
  const judged = targets.filter(({ status }) => status !== 'geen_doel' && status !== 'geen_gegevens');
  if (judged.length === 0)
    return targets.length === 0
      ? ''
      : 'Van de indicatoren van de ESF-projecten is er geen aan een doel te toetsen.';
  const parts = (['niet_behaald', 'achter', 'aandacht', 'op_koers', 'behaald'] as const).flatMap((status) => {
    const count = judged.filter((each) => each.status === status).length;
    return count === 0 ? [] : [`${formatCount(count)} ${STATUS_WORDS[status].toLowerCase()}`];
  });
  return `Van de ESF-projecten ${judged.length === 1 ? 'is 1 indicator' : `zijn ${formatCount(judged.length)} indicatoren`} te toetsen: ${enumerate(parts)}.`;
}

function finalityOf({ state, reopened }: ReferenceReport): string {
  if (reopened)
    return 'Dit extract was definitief en is heropend: er kan een nieuw extract voor in de plaats komen.';
  return FINALITY[state];
}

const FINALITY: Readonly<Record<ReferenceReport['state'], string>> = {
  proef: 'Dit is een proef. Het extract is nog niet ingediend en telt nergens mee.',
  ingediend: 'Het extract is ingediend en nog niet definitief.',
  teruggekoppeld: 'Het extract is teruggekoppeld en nog niet definitief.',
  definitief: 'Het extract is definitief en verandert niet meer.',
};
