import { useRef, useState } from 'preact/hooks';
import type { KeptRemark } from '../../api/answers.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { sendJson } from '../../api/client.ts';
import { Icon } from '../../components/icon.tsx';
import { Failure } from '../../components/states.tsx';
import { formatShortMoment } from '../../format/date.ts';
import { ROLE_WORDS } from '../../format/words.ts';

interface RemarkListProps {
  readonly remarks: readonly KeptRemark[];
  /** The path of the remarks; each has its id behind it. */
  readonly base: string;
  /** May say that a remark is dealt with. */
  readonly settles: boolean;
  readonly reload: () => void;
}

/** Remarks on rows, newest round first, each open or dealt with by shape and by word. */
export function RemarkList({ remarks, base, settles, reload }: RemarkListProps) {
  const [problem, setProblem] = useState<ApiError | null>(null);
  const rounds = [...new Set(remarks.map(({ round }) => round))];
  const settle = (remark: KeptRemark, resolved: boolean): Promise<void> => {
    setProblem(null);
    return sendJson('PUT', `${base}/${encodeURIComponent(remark.id)}`, { resolved })
      .then(reload)
      .catch((error: unknown) => setProblem(asApiError(error)));
  };
  return (
    <>
      {problem !== null && <Failure error={problem} />}
      {rounds.map((round) => (
        <div key={round}>
          <h3 class="utrecht-heading-3">Ronde {round}</h3>
          <ul class="todo">
            {remarks
              .filter((remark) => remark.round === round)
              .map((remark) => (
                <Remark key={remark.id} remark={remark} settle={settles ? settle : null} />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

interface RemarkProps {
  readonly remark: KeptRemark;
  readonly settle: ((remark: KeptRemark, resolved: boolean) => Promise<void>) | null;
}

function Remark({ remark, settle }: RemarkProps) {
  const { project, deelnemernummer, text, role, at, resolvedAt } = remark;
  const [busy, setBusy] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const open = resolvedAt === null;
  const press = (): void => {
    if (busy || settle === null) return;
    setBusy(true);
    // The remark may move down the list; the focus goes along with it.
    void settle(remark, open).finally(() => {
      setBusy(false);
      item.current?.focus();
    });
  };
  return (
    <li ref={item} tabIndex={-1}>
      <span class="strong break">
        {project}, deelnemer {deelnemernummer}
      </span>
      <span class="break">{text}</span>
      <span class="todo__when">
        <span class={`mark mark--${open ? 'laat' : 'op_tijd'}`}>
          <Icon name={open ? 'triangle' : 'check'} />
          {open ? 'Open' : `Opgelost op ${formatShortMoment(resolvedAt)}`}
        </span>
        <span class="muted">
          {ROLE_WORDS[role]}, {formatShortMoment(at)}
        </span>
        {settle !== null && (
          <button type="button" class="link-button" aria-disabled={busy} onClick={press}>
            {open ? 'Opgelost' : 'Toch niet opgelost'}
            <span class="visually-hidden">
              : {project}, deelnemer {deelnemernummer}
            </span>
          </button>
        )}
      </span>
    </li>
  );
}
