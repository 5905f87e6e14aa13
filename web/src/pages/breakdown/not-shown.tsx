import type { BreakdownPeriods } from '../../../../shared/api/breakdown.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { Notice } from '../../components/notice.tsx';
import { enumerate } from '../../format/words.ts';

/** Which periods show nothing, or not all projects, and why: a gap must not be read as a fall. */
export function NotShown({ breakdown: { periods } }: { readonly breakdown: BreakdownPeriods }) {
  const told = periods.flatMap(({ period, refusal, without }) =>
    refusal === null
      ? without.map(({ project, reason }) => ({ period, what: `zonder project ${project}`, reason }))
      : [{ period, what: 'geen aantallen', reason: refusal }],
  );
  if (told.length === 0) return null;
  const groups = [...Map.groupBy(told, ({ what, reason }) => `${what} ${reason}`).values()];
  return (
    <Notice kind="info" title="Niet elke periode is volledig te zien">
      <ul class="list">
        {groups.map((group) => (
          <li key={`${group[0]?.what} ${group[0]?.reason}`}>
            {capital(enumerate(group.map(({ period }) => periodLabel(period))))}: {group[0]?.what}.{' '}
            {group[0]?.reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
