import type { DatasetId } from '../../../shared/datasets/dataset.ts';
import type { Rhythm } from '../../../shared/programme/programme.schema.ts';
import type { SubmissionStatus } from '../../../shared/submission/submission.ts';
import type { DeliveryState, IndicatorStatus, ReferenceMunicipality, Role } from '../api/answers.ts';
import { formatCount } from './number.ts';

export const STATUS_WORDS: Readonly<Record<IndicatorStatus, string>> = {
  achter: 'Achter',
  niet_behaald: 'Niet behaald',
  aandacht: 'Aandacht',
  op_koers: 'Op koers',
  behaald: 'Behaald',
  geen_doel: 'Geen doel',
  geen_gegevens: 'Geen gegevens',
};

export const DELIVERY_WORDS: Readonly<Record<DeliveryState, string>> = {
  op_tijd: 'Op tijd',
  laat: 'Laat',
  historie: 'Historie',
  open: 'Open',
  te_laat: 'Te laat',
  gesloten: 'Gesloten',
  niet_verwacht: 'Niet verwacht',
};

export const DATASET_WORDS: Readonly<Record<DatasetId, string>> = {
  vouchers: 'Vouchers',
  matches: 'Matches',
  deelnemers: 'Deelnemers',
  activiteiten: 'Activiteiten',
  meetwaarden: 'Meetwaarden',
  financien: 'Financiën',
  voortgang: 'Voortgang',
};

export const RHYTHM_WORDS: Readonly<Record<Rhythm, string>> = {
  maandelijks: 'Per maand',
  tweemaandelijks: 'Per twee maanden',
  kwartaal: 'Per kwartaal',
  halfjaar: 'Per halfjaar',
};

export const SUBMISSION_WORDS: Readonly<Record<SubmissionStatus, string>> = {
  wacht_op_bestand: 'Wacht op bestand',
  in_controle: 'In controle',
  afgekeurd: 'Afgekeurd',
  proefcontrole: 'Proefcontrole klaar',
  te_bevestigen: 'Te bevestigen',
  verwerkt: 'Verwerkt',
  vervangen: 'Vervangen',
  ingetrokken: 'Ingetrokken',
  verlopen: 'Verlopen',
  mislukt: 'Mislukt',
};

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  kartrekker: 'Kartrekker',
  management: 'Management',
  esf: 'ESF-administrateur',
  beoordelaar: 'Beoordelaar',
  beheerder: 'Beheerder',
};

export const REFERENCE_WORDS: Readonly<Record<ReferenceMunicipality['state'], string>> = {
  open: 'Niet begonnen',
  proef: 'Proef',
  ingediend: 'Ingediend',
  teruggekoppeld: 'Teruggekoppeld',
  definitief: 'Definitief',
};

/** `1 aanlevering`, `3 aanleveringen`: a count with the word that fits it. */
export function counted(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Dutch enumeration: `a`, `a en b`, `a, b en c`. */
export function enumerate(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}
