import type { Member } from '../../api/answers.ts';
import { formatShortDate } from '../../format/date.ts';
import { ROLE_WORDS } from '../../format/words.ts';

interface MemberTableProps {
  readonly members: readonly Member[];
  readonly remove: (member: Member) => void;
}

/** The rights that were given, one a row. */
export function MemberTable({ members, remove }: MemberTableProps) {
  return (
    <table class="utrecht-table table table--cards">
      <caption class="visually-hidden">Leden van de regio</caption>
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          {['E-mailadres', 'Rol', 'Waarvoor', 'Tot en met', ''].map((head) => (
            <th key={head} scope="col" class="utrecht-table__header-cell">
              {head === '' ? <span class="visually-hidden">Verwijderen</span> : head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {members.map((member) => (
          <tr class="utrecht-table__row" key={JSON.stringify(member)}>
            <th scope="row" class="utrecht-table__header-cell table__name break">
              {member.user}
            </th>
            <td class="utrecht-table__cell" data-label="Rol">
              {ROLE_WORDS[member.role]}
            </td>
            <td class="utrecht-table__cell" data-label="Waarvoor">
              <span>{scopeOf(member)}</span>
            </td>
            <td class="utrecht-table__cell" data-label="Tot en met">
              {member.until === undefined ? 'geen einddatum' : formatShortDate(member.until)}
            </td>
            <td class="utrecht-table__cell" data-label="">
              <button type="button" class="action" onClick={() => remove(member)}>
                Verwijderen
                <span class="visually-hidden">
                  {' '}
                  van {member.user} als {ROLE_WORDS[member.role].toLowerCase()}
                </span>
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function scopeOf({ programme, projects, municipalities }: Member): string {
  const parts = [
    programme === undefined ? '' : `programma ${programme}`,
    projects === undefined ? '' : `projecten ${projects.join(', ')}`,
    municipalities === undefined ? '' : `gemeenten ${municipalities.join(', ')}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'hele regio' : parts.join('; ');
}
