import type { Dashboard } from '../../../../shared/api/dashboard.schema.ts';
import type { Me } from '../../../../shared/api/me.schema.ts';
import { overviewAddress } from '../../addresses.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Failure, Loading } from '../../components/states.tsx';
import { Cell, Row, RowHead } from '../../components/table.tsx';
import { countStatuses } from '../../conclusions/programme-conclusion.ts';
import { formatShare, NO_VALUE } from '../../format/number.ts';
import { STATUS_WORDS } from '../../format/words.ts';
import { indicatorStatuses } from '../overview/statuses.ts';

/** One programme among others; that one cannot be loaded leaves the others standing. */
export function ComparedRow({ programme }: { readonly programme: Me['programmes'][number] }) {
  const dashboard = useResource<Dashboard>(apiPath('programmes', programme.id, 'dashboard'));
  const { data, error } = dashboard;
  return (
    <Row>
      <RowHead class="break">
        <a href={overviewAddress(programme.id, '')}>{programme.name}</a>
        <span class="table__sub table__sub--start">
          {programme.regionName}, {programme.start.slice(0, 4)}-{programme.end.slice(0, 4)}
        </span>
      </RowHead>
      {data === null && (
        <Cell label="Cijfers" colSpan={indicatorStatuses.length + 2}>
          {error === null ? (
            <Loading what="de cijfers" />
          ) : (
            <Failure error={error} retry={dashboard.reload} />
          )}
        </Cell>
      )}
      {data !== null && <Counts dashboard={data} />}
    </Row>
  );
}

function Counts({ dashboard }: { readonly dashboard: Dashboard }) {
  const counts = countStatuses(dashboard.indicators);
  const { completeness, timeliness } = dashboard.deliveries;
  const share = (value: number | null): string => (value === null ? NO_VALUE : formatShare(value));
  return (
    <>
      {indicatorStatuses.map((status) => (
        <Cell key={status} label={STATUS_WORDS[status]} number empty={counts[status] === 0}>
          {counts[status]}
        </Cell>
      ))}
      <Cell label="Binnen" number empty={completeness === null}>
        {share(completeness)}
      </Cell>
      <Cell label="Op tijd" number empty={timeliness === null}>
        {share(timeliness)}
      </Cell>
    </>
  );
}
