import { useEffect, useRef } from 'preact/hooks';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { Notice } from '../../components/notice.tsx';
import { Empty } from '../../components/states.tsx';
import { formatDate, formatMoment } from '../../format/date.ts';
import { formatCount } from '../../format/number.ts';
import { counted, DATASET_WORDS, REFERENCE_WORDS } from '../../format/words.ts';
import type { InquiryKind } from './inquiry-form.tsx';
import { byDataset, countFinds, placeWords } from './inquiry-words.ts';
import { KeptCells } from './kept-cells.tsx';
import { Judgements } from './judgements.tsx';
import type { Inquiry } from './retention-answers.ts';

interface InquiryAnswerProps {
  readonly kind: InquiryKind;
  readonly found: Inquiry;
  readonly municipalities: ProgrammeAnswer['region']['municipalities'];
  readonly close: () => void;
  readonly more: () => void;
  readonly busy: boolean;
}

/** All that is kept under a number, per place, with what may be erased and what to do. */
export function InquiryAnswer({ kind, found, municipalities, close, more, busy }: InquiryAnswerProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const nameOf = (code: string | null): string =>
    municipalities.find((each) => each.code === code)?.name ?? code ?? '';
  const { rows, extracts, remarks, trail, unsearched, reference, advice, next } = found;
  const { total, kept } = countFinds(found);
  return (
    <div class="stack">
      <h3 class="utrecht-heading-3" ref={heading} tabIndex={-1}>
        Antwoord op een verzoek om {kind}
      </h3>
      <Notice kind="info">
        <p>{total === 0 ? 'Onder dit nummer is niets gevonden.' : summary(total, kept, next !== null)}</p>
        <p>{advice}</p>
        {reference !== null && (
          <p class="small break">
            Het verzoek staat in het logboek onder kenmerk {reference}, zonder het nummer.
          </p>
        )}
      </Notice>
      <div class="buttons no-print">
        <button
          type="button"
          class="utrecht-button utrecht-button--secondary-action"
          onClick={() => globalThis.print()}
        >
          Overzicht afdrukken of als PDF bewaren
        </button>
        <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={close}>
          Van het scherm halen
        </button>
      </div>
      {byDataset(rows).map((row) => {
        const title = [row.project, wordOf(row.dataset), nameOf(row.municipality)].filter(
          (part) => part !== '',
        );
        return (
          <section class="find" key={JSON.stringify([title, row.cells, row.found[0]])}>
            <h4 class="utrecht-heading-3">{title.join(' · ')}</h4>
            <KeptCells cells={row.cells} />
            <Judgements
              finds={row.found.map((each) => ({
                ...each,
                place: `${placeWords(each)}, rij ${each.row}${each.inForce ? ' (telt nu mee)' : ''}`,
              }))}
            />
          </section>
        );
      })}
      {extracts.map((each) => (
        <section class="find" key={`${each.date} ${each.municipality} ${each.frozenAt} ${each.csvRow}`}>
          <h4 class="utrecht-heading-3">
            Extract van {nameOf(each.municipality)}, peilmoment {formatDate(each.date)}
          </h4>
          <p class="small muted">
            {REFERENCE_WORDS[each.state as keyof typeof REFERENCE_WORDS]}, vastgelegd op{' '}
            {formatMoment(each.frozenAt)}, rij {each.csvRow} van extract.csv
            {each.samples.length > 0 &&
              `; getrokken in ${counted(each.samples.length, 'steekproef', 'steekproeven')}`}
          </p>
          <KeptCells cells={each.row} />
          <Judgements finds={[{ ...each, place: '' }]} />
        </section>
      ))}
      {remarks.map((each) => (
        <section class="find" key={`${each.date} ${each.municipality} ${each.at}`}>
          <h4 class="utrecht-heading-3">
            Opmerking bij {nameOf(each.municipality)}, peilmoment {formatDate(each.date)}
          </h4>
          <p class="break">{each.text}</p>
          <p class="small muted break">
            {each.by}, {formatMoment(each.at)}
          </p>
          <Judgements finds={[{ ...each, place: '' }]} />
        </section>
      ))}
      {next !== null && (
        <div class="buttons no-print">
          <button
            type="button"
            class="utrecht-button utrecht-button--secondary-action"
            aria-disabled={busy}
            onClick={more}
          >
            Meer tonen
          </button>
        </div>
      )}
      <section class="find">
        <h4 class="utrecht-heading-3">Logboek</h4>
        <p>{trail.why}</p>
      </section>
      {unsearched.length > 0 && (
        <section class="find">
          <h4 class="utrecht-heading-3">Kijk zelf in deze bestanden</h4>
          <p>
            Van deze bestanden is geen rij verwerkt, dus daarin is niet gezocht. Ze zijn wel bewaard zoals ze
            binnenkwamen.
          </p>
          <ul class="list">
            {unsearched.map((each) => (
              <li key={each.submission} class="break">
                {[each.project, wordOf(each.dataset), nameOf(each.municipality), placeWords(each)]
                  .filter((part) => part !== '')
                  .join(', ')}
              </li>
            ))}
          </ul>
        </section>
      )}
      {total === 0 && unsearched.length === 0 && (
        <Empty>Klopt het nummer? Hoofdletters maken niet uit, streepjes en nullen wel.</Empty>
      )}
    </div>
  );
}

function summary(total: number, kept: number, more: boolean): string {
  const found = more
    ? `Er zijn meer dan ${formatCount(total)} vindplaatsen.`
    : `Er ${total === 1 ? 'is' : 'zijn'} ${counted(total, 'vindplaats', 'vindplaatsen')}.`;
  if (kept === 0) return `${found} Alles mag nu worden gewist.`;
  if (kept === total) return `${found} Er mag nog niets worden gewist; bij elke vindplaats staat waarom.`;
  return `${found} ${counted(kept, 'daarvan moet', 'daarvan moeten')} nog blijven; bij elke vindplaats staat waarom.`;
}

function wordOf(dataset: string): string {
  return (DATASET_WORDS as Readonly<Record<string, string>>)[dataset]?.toLowerCase() ?? dataset;
}
