import type { KeyedRow } from '../../shared/datasets/dataset.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { scopeOf } from '../../shared/programme/project-scope.ts';
import {
  judgeVouchers,
  type VoucherEligibility,
  type VoucherSource,
} from '../../shared/reference-date/voucher-eligibility.ts';
import type { Ports } from '../ports/ports.ts';
import { esfProjects, submissionsAt } from './extract-inputs.ts';

/**
 * Which vouchers of the ESF projects count at D by the programme's rules, from what is in force for the period that
 * holds D − 1, where missing the latest before it.
 */
export async function vouchersAt(
  ports: Pick<Ports, 'heads' | 'rows'>,
  programme: Programme,
  date: IsoDate,
): Promise<VoucherEligibility> {
  const heads = await ports.heads.ofProgramme(programme.id);
  const sources: VoucherSource[] = [];
  for (const project of esfProjects(programme).filter(({ datasets }) => datasets.includes('vouchers'))) {
    const { start, end, municipalities } = scopeOf(programme, project);
    for (const of of municipalities ?? [null]) {
      const submissions = submissionsAt(programme, project, heads, date, 'vouchers', of);
      const vouchers = new Map<string, KeyedRow>();
      // From the oldest period to the latest, so that a later row replaces its key's earlier one.
      for (const { submission } of submissions.toReversed())
        for await (const pack of ports.rows.read(submission))
          for (const row of pack) vouchers.set(row.key, row);
      sources.push({ project: project.code, start, end, vouchers: [...vouchers.values()] });
    }
  }
  return judgeVouchers(sources, programme.esf?.voucherRules ?? [], date);
}
