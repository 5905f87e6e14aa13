import { ACTIVITEITEN } from './activiteiten.dataset.ts';
import type { FileDatasetId } from './dataset.ts';
import { DEELNEMERS } from './deelnemers.dataset.ts';
import type { DatasetDefinition } from './definition.ts';
import { FINANCIEN } from './financien.dataset.ts';
import { MATCHES } from './matches.dataset.ts';
import { MEETWAARDEN } from './meetwaarden.dataset.ts';
import { VOUCHERS } from './vouchers.dataset.ts';

/** Every kind of CSV file, by id, in the order of contract §1. */
export const DATASETS: { readonly [Id in FileDatasetId]: DatasetDefinition } = {
  vouchers: VOUCHERS,
  matches: MATCHES,
  deelnemers: DEELNEMERS,
  activiteiten: ACTIVITEITEN,
  meetwaarden: MEETWAARDEN,
  financien: FINANCIEN,
};

export const FILE_DATASET_IDS = Object.keys(DATASETS) as FileDatasetId[];
