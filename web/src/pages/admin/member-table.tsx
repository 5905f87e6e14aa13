import type { Member } from '../../api/answers.ts';
import { formatShortDate } from '../../format/date.ts';
import { ROLE_WORDS } from '../../format/words.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';

const COLUMNS = [
  { label: 'E-mailadres' },
  { label: 'Rol' },
  { label: 'Waarvoor' },
  { label: 'Tot en met' },
  { label: 'Verwijderen', quiet: true },
];

interface MemberTableProps {
  readonly names: ReadonlyMap<string, string>;
  readonly today: string;
  readonly members: readonly Member[];
  readonly remove: (member: Member) => void;
}

/** The id of the button that removes a right. */
export const removalId = (member: Member): string =>
  `verwijderen-${encodeURIComponent(JSON.stringify(member))}`;

/** The rights that were given, one a row; `names` are of programmes by id. */
export function MemberTable({ members, names, today, remove }: MemberTableProps) {
  return (
    <Table columns={COLUMNS} caption="Leden van de regio">
      <Rows>
        {members.map((member) => (
          <Row key={JSON.stringify(member)}>
            <RowHead class="break">{member.user}</RowHead>
            <Cell label="Rol">{ROLE_WORDS[member.role]}</Cell>
            <Cell label="Waarvoor">
              <span>{scopeOf(member, names)}</span>
            </Cell>
            <Cell label="Tot en met">
              <span>
                {member.until === undefined ? 'geen einddatum' : formatShortDate(member.until)}
                {member.until !== undefined && member.until < today && <span class="tag">verlopen</span>}
              </span>
            </Cell>
            <Cell label="">
              <button type="button" class="action" id={removalId(member)} onClick={() => remove(member)}>
                Verwijderen
                <span class="visually-hidden">
                  {' '}
                  van {member.user} als {ROLE_WORDS[member.role].toLowerCase()}
                </span>
              </button>
            </Cell>
          </Row>
        ))}
      </Rows>
    </Table>
  );
}

function scopeOf(
  { programme, projects, municipalities }: Member,
  names: ReadonlyMap<string, string>,
): string {
  const parts = [
    programme === undefined ? '' : `programma ${names.get(programme) ?? programme}`,
    projects === undefined ? '' : `projecten ${projects.join(', ')}`,
    municipalities === undefined ? '' : `gemeenten ${municipalities.join(', ')}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'hele regio' : parts.join('; ');
}
