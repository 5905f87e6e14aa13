import type { SubmissionAnswer } from '../../../../shared/api/submissions.schema.ts';
import type { RowChanges } from '../../conclusions/submission-conclusion.ts';
import type { Receipt as ReceiptAnswer } from '../../api/answers.ts';
import { MappedColumns } from './mapped-columns.tsx';
import { formatMoment } from '../../format/date.ts';
import { formatBytes, formatCount } from '../../format/number.ts';

const CHANGES = [
  ['Rijen nieuw', 'added'],
  ['Rijen gewijzigd', 'changed'],
  ['Rijen gelijk gebleven', 'equal'],
  ['Rijen verdwenen', 'removed'],
] as const;

interface ReceiptProps {
  readonly receipt: ReceiptAnswer;
  readonly mapping: SubmissionAnswer['mapping'];
  /** Against what counted before; null where nothing was compared. */
  readonly changes: RowChanges | null;
}

/** The proof of what was handed in: file, hash, rows beside those that counted before, who, when, version. */
export function Receipt({ receipt, mapping, changes }: ReceiptProps) {
  // The browser sends known columns only, or what a mapping made of the file.
  const isOther = receipt.originalSha256 !== null && receipt.originalSha256 !== receipt.sha256;
  return (
    <section class="panel stack" aria-labelledby="ontvangstbewijs">
      <h2 class="utrecht-heading-2" id="ontvangstbewijs">
        Ontvangstbewijs
      </h2>
      <dl class="facts facts--wide">
        {receipt.sha256 !== null && (
          <>
            <Fact term="Bestand" value={`${receipt.fileName} (${formatBytes(receipt.size)})`} />
            <Fact term="Rijen" value={formatCount(receipt.rows)} />
            {changes !== null &&
              CHANGES.map(([term, kind]) => (
                <Fact key={kind} term={term} value={formatCount(changes[kind])} />
              ))}
          </>
        )}
        <Fact term="Ingezonden door" value={receipt.sender} />
        <Fact term="Ingezonden op" value={formatMoment(receipt.sentAt)} />
        <Fact term="Verwerkt op" value={formatMoment(receipt.acceptedAt)} />
        {mapping !== undefined && <Fact term="Koppeling van kolommen" value={`Versie ${mapping.version}`} />}
        <Fact term="Versie" value={String(receipt.version)} />
      </dl>
      {receipt.sha256 !== null && (
        <dl class="facts facts--one">
          <div>
            <dt>{isOther ? 'SHA-256 van wat is verstuurd' : 'SHA-256 van het bestand'}</dt>
            <dd class="hash">{receipt.sha256}</dd>
          </div>
          {isOther && (
            <div>
              <dt>SHA-256 van uw eigen bestand</dt>
              <dd class="hash">{receipt.originalSha256}</dd>
            </div>
          )}
        </dl>
      )}
      {mapping !== undefined && <MappedColumns columns={mapping.columns} />}
      <div class="buttons no-print">
        <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => print()}>
          Ontvangstbewijs afdrukken
        </button>
      </div>
    </section>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
