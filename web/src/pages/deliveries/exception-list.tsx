import type { ExceptionAnswer } from '../../../../shared/api/exceptions.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { formatDate } from '../../format/date.ts';
import { DATASET_WORDS } from '../../format/words.ts';

interface ExceptionListProps {
  readonly programme: ProgrammeAnswer;
  readonly exceptions: readonly ExceptionAnswer[];
  readonly today: string;
}

/** Who got more time, until when and why; what is over is folded. */
export function ExceptionList({ programme, exceptions, today }: ExceptionListProps) {
  const sorted = exceptions.toSorted((a, b) => b.until.localeCompare(a.until));
  const holding = sorted.filter(({ until }) => until >= today);
  const over = sorted.filter(({ until }) => until < today);
  const item = (exception: ExceptionAnswer) => (
    <li key={JSON.stringify(exception)}>
      {exception.project}, {exceptionWords(programme, exception)}, {periodLabel(exception.period)}: tot en met{' '}
      {formatDate(exception.until)}. {exception.reason} ({exception.by})
    </li>
  );
  return (
    <section class="panel stack" aria-labelledby="uitstel">
      <h2 class="utrecht-heading-2" id="uitstel">
        Uitstel
      </h2>
      {holding.length === 0 && <p>Er geldt nu voor niemand uitstel.</p>}
      {holding.length > 0 && <ul class="list break">{holding.map(item)}</ul>}
      {over.length > 0 && (
        <details>
          <summary>Voorbij ({over.length})</summary>
          <ul class="list break">{over.map(item)}</ul>
        </details>
      )}
    </section>
  );
}

function exceptionWords(programme: ProgrammeAnswer, { dataset, municipality }: ExceptionAnswer): string {
  const what = dataset === null ? 'alle gegevens' : DATASET_WORDS[dataset].toLowerCase();
  if (municipality === null) return what;
  const name = programme.region.municipalities.find(({ code }) => code === municipality)?.name;
  return `${what} van ${name ?? municipality}`;
}
