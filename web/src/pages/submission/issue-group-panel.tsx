import type { ApiIssue } from '../../api/answers.ts';
import { Icon } from '../../components/icon.tsx';
import { counted } from '../../format/words.ts';
import type { IssueGroupView } from './group-issues.ts';

const AT_MOST = 100;
const LOOKS = {
  error: { icon: 'cross', one: 'fout', many: 'fouten' },
  warning: { icon: 'triangle', one: 'waarschuwing', many: 'waarschuwingen' },
  notice: { icon: 'info', one: 'melding', many: 'meldingen' },
} as const;

/** One kind of fault in one column: told once, with the rows it is in. */
export function IssueGroupPanel({ group }: { readonly group: IssueGroupView }) {
  const { icon, one, many } = LOOKS[group.severity];
  const first = group.issues[0];
  const sameFix = group.issues.every(({ fix }) => fix === first?.fix);
  const sameMessage = group.issues.every(({ message }) => message === first?.message);
  const single = group.count === 1;
  const id = `bevinding-${group.code}-${group.column ?? 'bestand'}`;
  return (
    <section class={`panel issue issue--${group.severity}`} aria-labelledby={id}>
      <h3 class="utrecht-heading-3 issue__title" id={id}>
        <Icon name={icon} size={18} />
        <span>
          {counted(group.count, one, many)}
          {group.column === null ? ' in het bestand' : ` in kolom ${group.column}`}
        </span>
      </h3>
      {first !== undefined && (single || sameMessage) && (
        <p>
          {first.cell !== null && single && <span class="strong">{first.cell}: </span>}
          {first.message}
        </p>
      )}
      {first !== undefined && sameFix && (
        <p>
          <span class="strong">Zo lost u het op:</span> {first.fix}
          {(single || sameMessage) && first.suggestion !== undefined && ` Bedoelt u '${first.suggestion}'?`}
        </p>
      )}
      {!single && group.issues.length > 0 && (
        <details open={group.count <= 10}>
          <summary>Toon waar</summary>
          <IssueTable
            issues={group.issues.slice(0, AT_MOST)}
            withMessage={!sameMessage}
            withFix={!sameFix}
            caption={id}
          />
          {group.count > Math.min(AT_MOST, group.issues.length) && (
            <p class="small muted">
              Dit zijn de eerste {Math.min(AT_MOST, group.issues.length)} van {group.count}; alle staan in de
              CSV.
            </p>
          )}
        </details>
      )}
    </section>
  );
}

interface IssueTableProps {
  readonly issues: readonly ApiIssue[];
  readonly withMessage: boolean;
  readonly withFix: boolean;
  readonly caption: string;
}

function IssueTable({ issues, withMessage, withFix, caption }: IssueTableProps) {
  const withValue = issues.some(({ value }) => value !== undefined);
  return (
    <table
      class={`utrecht-table table table--cards ${withMessage || withFix ? '' : 'table--narrow'}`}
      aria-labelledby={caption}
    >
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          {[
            'Rij',
            'Cel',
            ...(withValue ? ['Ingevuld'] : []),
            ...(withMessage ? ['Wat is er'] : []),
            ...(withFix ? ['Oplossing'] : []),
          ].map((head) => (
            <th key={head} scope="col" class="utrecht-table__header-cell">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {issues.map((issue, index) => (
          <tr class="utrecht-table__row" key={index}>
            <th scope="row" class="utrecht-table__header-cell table__name">
              <span class="narrow-only">Rij </span>
              {issue.row ?? '–'}
            </th>
            <td class="utrecht-table__cell" data-label="Cel">
              <span>{issue.cell ?? '–'}</span>
            </td>
            {withValue && (
              <td class="utrecht-table__cell" data-label="Ingevuld">
                <span class="break">{issue.value ?? ''}</span>
              </td>
            )}
            {withMessage && (
              <td class="utrecht-table__cell" data-label="Wat is er">
                <span>
                  {issue.message}
                  {issue.suggestion !== undefined && ` Bedoelt u '${issue.suggestion}'?`}
                </span>
              </td>
            )}
            {withFix && (
              <td class="utrecht-table__cell" data-label="Oplossing">
                <span>{issue.fix}</span>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
