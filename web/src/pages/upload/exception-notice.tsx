import type { ExceptionAnswer } from '../../../../shared/api/exceptions.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { DATASET_IDS } from '../../../../shared/datasets/dataset.ts';
import { exceptionFor } from '../../../../shared/programme/exception.ts';
import type { Page } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Notice } from '../../components/notice.tsx';
import { formatDate } from '../../format/date.ts';
import { useMe } from '../../session/me.tsx';
import type { Slot } from './slot-choice.ts';

interface ExceptionNoticeProps {
  readonly programme: ProgrammeAnswer;
  readonly slot: Slot;
}

/** That a locked period can still be handed in, until when and why. */
export function ExceptionNotice({ programme, slot }: ExceptionNoticeProps) {
  const me = useMe();
  const exceptions = useResource<Page<ExceptionAnswer>>(apiPath('programmes', programme.id, 'exceptions'));
  const dataset = DATASET_IDS.find((id) => id === slot.dataset);
  if (exceptions.data === null || dataset === undefined) return null;
  const municipality = slot.municipality === '' ? null : slot.municipality;
  const found = exceptionFor(exceptions.data.items, { ...slot, dataset, municipality }, me.today);
  if (found === null) return null;
  return (
    <Notice kind="info" title={`U hebt uitstel tot en met ${formatDate(found.until)}`}>
      <p>Tot en met die dag kunt u over deze periode nog aanleveren. Reden: {found.reason}</p>
    </Notice>
  );
}
