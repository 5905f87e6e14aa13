import { addDays } from '../../../shared/dates/iso-date.ts';
import type { IsoDate } from '../../../shared/dates/iso-date.ts';
import { demoProgramme } from '../demo-programmes.ts';
import { csvFile, dutchAmount, dutchDate } from './csv-file.ts';
import type { Application } from './voucher-applications.ts';
import { voucherApplications } from './voucher-applications.ts';

const COLUMNS = [
  'vouchernummer',
  'aanvraagdatum',
  'status',
  'toekenningsdatum',
  'gemeente',
  'sector',
  'opleiding',
  'opleider',
  'opleidingsniveau',
  'vooropleiding',
  'arbeidspositie',
  'bedrag',
  'cofinanciering',
  'scholingsadvies',
  'startdatum',
  'einddatum',
  'betaaldatum',
  'resultaat',
  'baan_na_afloop',
  'deelnemernummer',
] as const;

/** The register of Opijver writes names of municipalities, as Excel users do. */
const MUNICIPALITIES = new Map(
  demoProgramme('achterhoek-2025-2028').region.municipalities.map(({ code, name }) => [code, name]),
);

/** A row of the register, cells as text. */
export type VoucherRow = { readonly [Column in (typeof COLUMNS)[number]]?: string | undefined };

/** The register of Opijver (3.7) as it stood at the end of a day. */
export function voucherRows(end: IsoDate): VoucherRow[] {
  return voucherApplications()
    .filter(({ applied, gone }) => applied <= end && (gone === null || end < gone))
    .map((application) => rowAt(application, end));
}

/** Rows as the file that the project lead hands in. */
export function voucherFile(rows: readonly VoucherRow[]): string {
  return csvFile(COLUMNS, rows);
}

function rowAt(voucher: Application, end: IsoDate): VoucherRow {
  const base: VoucherRow = {
    vouchernummer: voucher.number,
    aanvraagdatum: dutchDate(voucher.applied),
    status: 'aangevraagd',
    gemeente: MUNICIPALITIES.get(voucher.municipality),
    sector: voucher.sector,
    opleiding: voucher.course.name,
    opleider: voucher.course.school,
    opleidingsniveau: voucher.course.level,
    vooropleiding: voucher.priorEducation,
    arbeidspositie: voucher.position,
    scholingsadvies: voucher.advised ? 'ja' : 'nee',
    deelnemernummer: voucher.participant,
  };
  const { decision, outcome } = voucher;
  if (decision.on > end) return base;
  if (decision.status !== 'toegekend') return { ...base, status: decision.status };
  const granted: VoucherRow = {
    ...base,
    status: 'toegekend',
    toekenningsdatum: dutchDate(decision.on),
    bedrag: dutchAmount(voucher.amount),
    cofinanciering: dutchAmount(voucher.coFinancing),
    startdatum: dutchDate(voucher.start),
    ...(voucher.paid <= end && { betaaldatum: dutchDate(voucher.paid) }),
    ...(voucher.start <= end && { resultaat: 'nog_bezig' }),
  };
  if (outcome.on > end) return granted;
  return {
    ...granted,
    status: outcome.status,
    einddatum: dutchDate(outcome.on),
    resultaat: outcome.result,
    baan_na_afloop: addDays(outcome.on, 60) <= end ? outcome.job : 'onbekend',
  };
}
