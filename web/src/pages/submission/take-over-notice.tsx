import type { SubmissionAnswer } from '../../../../shared/api/submissions.schema.ts';
import { Notice } from '../../components/notice.tsx';
import { useMe } from '../../session/me.tsx';

/** Whose submission this is, where that is not who looks at it: it can be taken over, or it was. */
export function TakeOverNotice({ submission }: { readonly submission: SubmissionAnswer }) {
  const me = useMe();
  const { sender, status, takenOver } = submission;
  if (takenOver !== null) {
    return (
      <Notice kind="info" title="Overgenomen">
        <p>
          {takenOver} heeft deze aanlevering overgenomen van {sender}. Dat staat in het logboek.
        </p>
      </Notice>
    );
  }
  const unfinished = status === 'te_bevestigen' || status === 'wacht_op_bestand';
  if (!unfinished || sender === me.user) return null;
  return (
    <Notice kind="info" title="U kunt deze aanlevering overnemen">
      <p>
        {sender} is hieraan begonnen. U kunt haar{' '}
        {status === 'te_bevestigen' ? 'bevestigen of intrekken' : 'intrekken en zelf opnieuw aanleveren'}; het
        logboek vermeldt dat u haar overnam.
      </p>
    </Notice>
  );
}
