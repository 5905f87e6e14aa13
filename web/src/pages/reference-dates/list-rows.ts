import type { CsvCell } from '../../../../shared/csv/write-csv.ts';
import { isIsoDate } from '../../../../shared/dates/iso-date.ts';
import type { Differences, Reconciliation, VoucherCheck } from '../../api/answers.ts';
import { dateInputText } from '../../format/date-input.ts';

type Finding = Reconciliation['items'][number];
type Voucher = VoucherCheck['items'][number];
type Difference = Differences['items'][number];

/** A list as a file: its heads, and the cells of one item. */
export interface ListFile<Item> {
  readonly heads: readonly string[];
  readonly cells: (item: Item) => readonly CsvCell[];
}

/** Where participants, caseload and activities do not agree, a finding a row. */
export function findingFile(
  { kinds }: Pick<Reconciliation, 'kinds'>,
  names: ReadonlyMap<string, string>,
): ListFile<Finding> {
  const place = (of: Finding['other']) => [
    of?.municipality == null ? null : (names.get(of.municipality) ?? of.municipality),
    of?.project ?? null,
    of?.deelnemernummer ?? null,
    of?.activiteitnummer ?? null,
  ];
  const where = ['gemeente', 'project', 'deelnemernummer', 'activiteitnummer'];
  return {
    heads: ['wat', ...where, ...where.map((head) => `ook_${head}`), 'datum', 'uren', 'wat_te_doen'],
    cells: ({ code, other, day, ...here }) => {
      const words = kinds.find((kind) => kind.code === code);
      return [
        ...[words?.what ?? code, ...place(here), ...place(other)],
        ...[day === null ? null : dateInputText(day.date), day?.hours ?? null, words?.action ?? null],
      ];
    },
  };
}

/** Vouchers with whether they count, amounts in euros. */
export const VOUCHER_FILE: ListFile<Voucher> = {
  heads: ['vouchernummer', 'project', 'gemeentecode', 'telt_mee', 'waarom_niet', 'bedrag'],
  cells: ({ vouchernummer, project, gemeente, eligible, reasons, bedrag }) => [
    ...[vouchernummer, project, gemeente, eligible ? 'ja' : 'nee'],
    ...[reasons.map(({ text }) => text).join(' '), bedrag],
  ],
};

/** What corrections would change, a value a row. */
export const DIFFERENCE_FILE: ListFile<Difference> = {
  heads: ['deelnemernummer', 'project', 'kolom', 'was', 'is_nu', 'sinds_aanlevering'],
  cells: ({ deelnemernummer, project, column, was, is, since }) => [
    ...[deelnemernummer, project, column, dutch(was), dutch(is), since],
  ],
};

function dutch(value: string | number | null): CsvCell {
  return typeof value === 'string' && isIsoDate(value) ? dateInputText(value) : value;
}
