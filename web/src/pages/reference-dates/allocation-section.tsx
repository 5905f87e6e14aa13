import { useRef, useState } from 'preact/hooks';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import type { ReferenceDate } from '../../api/answers.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { Notice } from '../../components/notice.tsx';
import { Failure } from '../../components/states.tsx';
import { formatEuro } from '../../format/number.ts';
import { AllocationFields } from './allocation-fields.tsx';
import { parseShare, totalOf } from './allocation-draft.ts';
import type { ShareDraft } from './allocation-draft.ts';
import { FigureTable } from './figure-table.tsx';
import { Folded, Loaded } from './folded.tsx';

type Amounts = Readonly<Record<string, number>>;
type Esf = NonNullable<ProgrammeAnswer['esf']>;

interface AllocationSectionProps {
  readonly programme: ProgrammeAnswer;
  readonly esf: Esf;
  readonly date: ReferenceDate;
}

/** The subsidy divided over the municipalities, and what other weights would give, without keeping them. */
export function AllocationSection({ programme, esf, date }: AllocationSectionProps) {
  const example = esf.municipalities.some((each) => each.example);
  return (
    <Folded
      title="Verdeling van de subsidie"
      note={`${formatEuro(esf.maximum)}${example ? ', gewichten zijn voorbeeld' : ''}`}
    >
      <Loaded<Amounts>
        what="de verdeling"
        path={apiPath('programmes', programme.id, 'reference-dates', date.date, 'allocation')}
      >
        {(amounts) => <Allocation {...{ programme, esf, date, amounts }} />}
      </Loaded>
    </Folded>
  );
}

function Allocation({
  programme,
  esf,
  date,
  amounts,
}: AllocationSectionProps & { readonly amounts: Amounts }) {
  const names = new Map(date.municipalities.map(({ code, name }) => [code, name]));
  const asItIs = (): ShareDraft[] =>
    esf.municipalities.map(({ code, weight, factor }) => ({
      code,
      name: names.get(code) ?? code,
      weight: String(weight).replace('.', ','),
      factor: String(factor).replace('.', ','),
    }));
  const [shares, setShares] = useState(asItIs);
  const [tried, setTried] = useState<Amounts | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const faulty = shares.some(
    ({ weight, factor }) => parseShare(weight) === null || parseShare(factor) === null,
  );

  const show = (found: Amounts | null): void => {
    setTried(found);
    outcome.current?.focus();
  };
  const compute = (event: Event): void => {
    event.preventDefault();
    if (faulty) return;
    setProblem(null);
    const by = (field: 'weight' | 'factor') =>
      Object.fromEntries(shares.map((share) => [share.code, parseShare(share[field])]));
    sendJson<Amounts>(
      'POST',
      apiPath('programmes', programme.id, 'reference-dates', date.date, 'allocation', 'what-if'),
      { weights: by('weight'), factors: by('factor') },
    )
      .then(show)
      .catch((error: unknown) => setProblem(asApiError(error)));
  };
  const reset = (): void => {
    setShares(asItIs());
    show(null);
  };
  const codes = shares.map(({ code }) => code);
  const line = (name: string, now: number, other: number | undefined): string[] => [
    name,
    formatEuro(now),
    ...(other === undefined ? [] : [formatEuro(other), signed(other - now)]),
  ];
  return (
    <>
      <div ref={outcome} tabIndex={-1} class="stack">
        {tried !== null && (
          <Notice kind="warning" title="Dit is een proefberekening: niet opgeslagen">
            <p>
              De verdeling van het programma blijft zoals zij is. Moet zij anders, dan past de beheerder het
              programmabestand aan.
            </p>
          </Notice>
        )}
        <FigureTable
          caption={
            tried === null ? 'Verdeling van de subsidie' : 'Verdeling met andere gewichten, niet opgeslagen'
          }
          heads={['Gemeente', 'Nu', ...(tried === null ? [] : ['Proef', 'Verschil'])]}
          rows={[
            ...codes.map((code) => line(names.get(code) ?? code, amounts[code] ?? 0, tried?.[code])),
            line('Totaal', totalOf(amounts), tried === null ? undefined : totalOf(tried)),
          ]}
          words={1}
          total
        />
      </div>
      <form class="form" onSubmit={compute} noValidate>
        <AllocationFields shares={shares} change={setShares} />
        {problem !== null && <Failure error={problem} />}
        <div class="buttons">
          <button
            type="submit"
            class="utrecht-button utrecht-button--secondary-action"
            aria-disabled={faulty}
          >
            Bereken zonder op te slaan
          </button>
          {tried !== null && (
            <button type="button" class="utrecht-button utrecht-button--subtle" onClick={reset}>
              Terug naar het programma
            </button>
          )}
        </div>
      </form>
    </>
  );
}

function signed(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  if (rounded === 0) return formatEuro(0);
  return `${rounded > 0 ? '+' : '−'}${formatEuro(Math.abs(rounded))}`;
}
