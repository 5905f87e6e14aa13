import type { SlotHistory } from '../../../../shared/api/slot-history.schema.ts';
import { counted } from '../../format/words.ts';

type Version = SlotHistory['versions'][number];

export const EVENT_WORDS: Readonly<Record<SlotHistory['events'][number]['kind'], string>> = {
  commit: 'Verwerkt',
  withdraw: 'Ingetrokken',
  restore: 'Teruggezet',
};

/** What differed from what counted before, in Dutch; null where nothing was compared. */
export function changesText(changes: Version['changes']): string | null {
  if (changes === null) return null;
  const { added, changed, removed } = changes;
  if (added + changed + removed === 0) return 'Dezelfde rijen als wat toen gold.';
  return `${counted(added, 'rij', 'rijen')} erbij, ${counted(changed, 'rij', 'rijen')} gewijzigd en ${counted(removed, 'rij', 'rijen')} weg, vergeleken met wat toen gold.`;
}

/** What was sent, in Dutch. */
export function sentText({ dataset, nothingToReport, fileName, rows }: Version): string {
  if (dataset === 'voortgang') return 'Formulier';
  return nothingToReport ? 'Niets te melden' : `${fileName}, ${counted(rows, 'rij', 'rijen')}`;
}

/** What can be done with a version: the one in force withdrawn, an earlier one put back. */
export function actionOf({ status, acceptedAt }: Version, mayMove: boolean): 'withdraw' | 'restore' | null {
  if (status === 'te_bevestigen') return 'withdraw';
  if (!mayMove || acceptedAt === null) return null;
  if (status === 'verwerkt') return 'withdraw';
  return status === 'vervangen' || status === 'ingetrokken' ? 'restore' : null;
}
