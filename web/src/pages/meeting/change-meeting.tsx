import { useEffect } from 'preact/hooks';
import type { MeetingPack } from '../../../../shared/api/meetings.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Failure, Loading } from '../../components/states.tsx';
import { PlanForm } from './plan-form.tsx';

interface ChangeMeetingProps {
  readonly pack: MeetingPack;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

/** The form that changes the meeting itself; what can be chosen is fetched when it is opened. */
export function ChangeMeeting({ pack: { meeting, programme, asOf }, onKept, onCancel }: ChangeMeetingProps) {
  const offered = useResource<ProgrammeAnswer>(apiPath('programmes', programme.id));
  const isThere = offered.data !== null;
  useEffect(() => {
    if (isThere) document.getElementById('overleg-kop')?.focus();
  }, [isThere]);
  if (offered.error !== null) return <Failure error={offered.error} retry={offered.reload} />;
  if (offered.data === null) return <Loading what="waaruit u kunt kiezen" />;
  return <PlanForm {...{ programme: offered.data, today: asOf, meeting, onKept, onCancel }} />;
}
