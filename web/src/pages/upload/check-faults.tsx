import type { ComponentChildren } from 'preact';
import { saveBlob } from '../../api/download.ts';
import type { CheckOutcome } from '../../check/check-messages.ts';
import { Notice } from '../../components/notice.tsx';
import { formatCount } from '../../format/number.ts';
import { counted } from '../../format/words.ts';
import { groupIssues } from '../submission/group-issues.ts';
import { IssueGroupPanel } from '../submission/issue-group-panel.tsx';

interface CheckFaultsProps {
  readonly outcome: CheckOutcome;
  /** Says which columns and words of the file are which. */
  readonly map: () => void;
  /** The link to the right template. */
  readonly template: ComponentChildren;
}

/** What says that the file is another than was chosen. */
const OTHER_FILE: readonly string[] = ['verkeerd_bestand', 'kolom_ontbreekt'];

/** What was found before anything was sent: grouped as the server does, to be read or taken along. */
export function CheckFaults({ outcome, map, template }: CheckFaultsProps) {
  const { explainedFile, issuesFile, mappable, mapped } = outcome;
  return (
    <section class="stack" aria-labelledby="bevindingen">
      <Notice kind="error" title="Er zijn fouten gevonden" focus>
        <p>
          {conclusion(outcome)} Er is niets verstuurd: de controle was op uw eigen computer. Verbeter het
          bestand en kies het opnieuw.
        </p>
      </Notice>
      <div class="section-head">
        <h2 class="utrecht-heading-2" id="bevindingen">
          Wat is gevonden
        </h2>
        <div class="buttons">
          {explainedFile !== null && (
            <SaveButton blob={explainedFile} fileName="rijen-met-uitleg.csv">
              Uw rijen met uitleg downloaden (CSV)
            </SaveButton>
          )}
          <SaveButton blob={issuesFile} fileName="bevindingen.csv">
            Alle bevindingen downloaden (CSV)
          </SaveButton>
        </div>
      </div>
      {explainedFile !== null && (
        <p>
          In uw rijen met uitleg staat de kolom uitleg_peilstok. Verbeter het bestand in Excel en kies het zo
          weer: die kolom telt niet mee.
        </p>
      )}
      {mappable && (
        <div class="panel stack">
          <p>
            {mapped === null
              ? 'Gebruikt u eigen kolomnamen, woorden of codes? Zeg één keer wat ze betekenen; de volgende keer gaat het vanzelf.'
              : 'Uw kolommen zijn gekoppeld zoals dat voor dit project is bewaard. Klopt dat niet meer, of staan er nieuwe woorden in? Pas de koppeling dan aan.'}
          </p>
          <div class="buttons">
            <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={map}>
              {mapped === null ? 'Kolommen en woorden koppelen' : 'Koppeling aanpassen'}
            </button>
          </div>
        </div>
      )}
      {outcome.groups.some(({ code }) => OTHER_FILE.includes(code)) && <div class="buttons">{template}</div>}
      {groupIssues([...outcome.groups], outcome.issues, outcome.rows, mapped ?? {}).map((group) => (
        <IssueGroupPanel key={`${group.code} ${group.column}`} group={group} />
      ))}
    </section>
  );
}

interface SaveButtonProps {
  readonly blob: Blob;
  readonly fileName: string;
  readonly children: ComponentChildren;
}

function SaveButton({ blob, fileName, children }: SaveButtonProps) {
  return (
    <button
      type="button"
      class="utrecht-button utrecht-button--secondary-action"
      onClick={() => saveBlob(blob, fileName)}
    >
      {children}
    </button>
  );
}

function conclusion({ groups, rows, refused }: CheckOutcome): string {
  const errors = groups.reduce((sum, { severity, count }) => sum + (severity === 'error' ? count : 0), 0);
  const where =
    refused > 0 && rows > 0 ? ` in ${formatCount(refused)} van de ${counted(rows, 'rij', 'rijen')}` : '';
  return `${counted(errors, 'fout', 'fouten')}${where}.`;
}
