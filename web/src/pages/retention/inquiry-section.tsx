import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Failure } from '../../components/states.tsx';
import { InquiryForm, type Asked } from './inquiry-form.tsx';
import { InquiryAnswer } from './inquiry-answer.tsx';
import type { Inquiry } from './retention-answers.ts';

interface InquirySectionProps {
  readonly programme: string;
  /** Tells whether an answer is on the screen. */
  readonly onAnswer: (shown: boolean) => void;
}

interface Answered {
  readonly asked: Asked;
  readonly found: Inquiry;
}

/**
 * The request of one participant. What is found is held by this page alone: the number goes in the body of the request,
 * and all of it is gone when the page is left, also when the browser keeps the page to go back to.
 */
export function InquirySection({ programme, onAnswer }: InquirySectionProps) {
  const file = useResource<ProgrammeAnswer>(apiPath('programmes', programme));
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const [round, setRound] = useState(0);
  const current = useRef(0);

  const forget = (): void => {
    current.current += 1;
    setAnswered(null);
    setProblem(null);
    setBusy(false);
    setRound(current.current);
  };
  useEffect(() => {
    addEventListener('pagehide', forget);
    return () => {
      removeEventListener('pagehide', forget);
      current.current += 1;
      onAnswer(false);
    };
  }, []);
  useEffect(() => onAnswer(answered !== null), [answered === null]);

  const ask = (asked: Asked, before: Inquiry | null): void => {
    if (busy) return;
    current.current += 1;
    const mine = current.current;
    setBusy(true);
    setProblem(null);
    const after = before?.next ?? null;
    sendJson<Inquiry>('POST', apiPath('programmes', programme, 'participants', 'inquiry'), {
      ...{ deelnemernummer: asked.number, kind: asked.kind, reason: asked.reason },
      ...(asked.project !== '' && { project: asked.project }),
      ...(after !== null && { after }),
    })
      .then((found) => mine === current.current && setAnswered({ asked, found: joined(before, found) }))
      .catch((error: unknown) => {
        if (mine === current.current) setProblem(asApiError(error));
      })
      .finally(() => {
        if (mine === current.current) setBusy(false);
      });
  };

  return (
    <section class="panel stack" aria-labelledby="verzoek">
      <h2 class="utrecht-heading-2" id="verzoek">
        Verzoek van een deelnemer
      </h2>
      {answered === null ? (
        <InquiryForm
          key={round}
          projects={file.data?.projects ?? []}
          problem={problem}
          busy={busy}
          ask={(asked) => ask(asked, null)}
        />
      ) : (
        <>
          <InquiryAnswer
            kind={answered.asked.kind}
            found={answered.found}
            municipalities={file.data?.region.municipalities ?? []}
            close={forget}
            more={() => ask(answered.asked, answered.found)}
            busy={busy}
          />
          {problem !== null && <Failure error={problem} />}
        </>
      )}
    </section>
  );
}

/** A further page has rows only. */
function joined(before: Inquiry | null, found: Inquiry): Inquiry {
  if (before === null) return found;
  return { ...before, rows: [...before.rows, ...found.rows], next: found.next };
}
