import { periodLabel } from '../../../../shared/programme/period.ts';
import type { SubmissionSummary } from '../../api/answers.ts';
import { SubmissionBadge } from '../../components/submission-badge.tsx';
import { formatShortMoment } from '../../format/date.ts';
import { DATASET_WORDS } from '../../format/words.ts';
import { useMe } from '../../session/me.tsx';

const NEXT: Readonly<Partial<Record<SubmissionSummary['status'], string>>> = {
  te_bevestigen: 'Wacht op bevestiging; tot dan telt het niet mee.',
  afgekeurd: 'Er zijn fouten gevonden; er is niets verwerkt.',
  mislukt: 'De controle is niet gelukt; lever het bestand opnieuw aan.',
  verlopen: 'Niet op tijd afgemaakt; lever het bestand opnieuw aan.',
  in_controle: 'De controle loopt; de uitkomst komt op deze pagina.',
  wacht_op_bestand: 'Het bestand is nog niet binnen.',
};

interface UnfinishedListProps {
  /** The programme. */
  readonly of: string;
  readonly submissions: readonly SubmissionSummary[];
}

/** Checks that ended while nobody looked, and what waits for someone: each opens its page. */
export function UnfinishedList({ of, submissions }: UnfinishedListProps) {
  const me = useMe();
  const heading = `onaf-${of}`;
  return (
    <section class="panel" aria-labelledby={heading}>
      <h3 class="utrecht-heading-3 panel__title" id={heading}>
        Nog niet af
      </h3>
      <ul class="todo">
        {submissions.map(({ id, project, dataset, period, municipality, status, sender, createdAt }) => (
          <li key={id}>
            <a href={`/aanleveren/${id}`}>
              {project} {DATASET_WORDS[dataset]}, {periodLabel(period)}
              {municipality !== null && `, ${municipality}`}
            </a>
            <span class="todo__when">
              <SubmissionBadge status={status} />
              <span class="muted break">
                {formatShortMoment(createdAt)}
                {sender !== me.user && `, door ${sender}`}
              </span>
            </span>
            <span class="small">{NEXT[status]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
