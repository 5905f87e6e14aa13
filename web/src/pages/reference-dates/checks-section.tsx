import type { Reconciliation as Found, ReferenceDate, ReferenceMunicipality } from '../../api/answers.ts';
import { referenceAddress } from '../../addresses.ts';
import { apiPath } from '../../api/client.ts';
import { formatCount } from '../../format/number.ts';
import { counted } from '../../format/words.ts';
import { LoadedPages } from './folded.tsx';
import { MissingSources } from './missing-sources.tsx';
import { Reconciliation } from './reconciliation.tsx';

interface ChecksSectionProps {
  readonly programme: string;
  readonly date: ReferenceDate;
}

/** What should be looked at before a date is final, and what happened since. */
export function ChecksSection({ programme, date }: ChecksSectionProps) {
  const { municipalities } = date;
  const path = apiPath('programmes', programme, 'reference-dates', date.date, 'reconcile');
  const frozen = municipalities.some(({ counts }) => counts !== null);
  const lacking = municipalities.filter(({ missing }) => missing.length > 0);
  const unproven = municipalities.filter(({ counts }) => counts !== null && counts.caseload > counts.proven);
  const changed = municipalities.filter(({ corrected, version }) => corrected && version > 0);
  const link = ({ code, name }: ReferenceMunicipality, part: string) => (
    <a href={`${referenceAddress(programme, date.date, code)}#${part}`}>{name}</a>
  );
  return (
    <section class="panel stack stack--wide" aria-labelledby="controles">
      <h2 class="utrecht-heading-2" id="controles">
        Controles
      </h2>
      <div class="stack stack--tight">
        <h3 class="utrecht-heading-3">Ontbrekende aanleveringen</h3>
        {lacking.length === 0 && <p>Alles is binnen.</p>}
        {lacking.length > 0 && (
          <>
            <p>
              Wat ontbreekt, telt niet mee of is van een eerdere periode. Vraag de kartrekker om aan te
              leveren; daarna dient u opnieuw in.
            </p>
            {lacking.map(({ code, name, missing }) => (
              <details key={code}>
                <summary>
                  {name}: {counted(missing.length, 'bestand', 'bestanden')}
                </summary>
                <MissingSources missing={missing} />
              </details>
            ))}
          </>
        )}
      </div>
      <div class="stack stack--tight">
        <h3 class="utrecht-heading-3">Deelnemers, caseload en activiteiten naast elkaar</h3>
        <LoadedPages<Found> what="de controles" path={path}>
          {(found, pages) => <Reconciliation {...{ found, pages, path, municipalities }} date={date.date} />}
        </LoadedPages>
      </div>
      <div class="stack stack--tight">
        <h3 class="utrecht-heading-3">Zonder bewijs</h3>
        {!frozen && <p>Dit ziet u zodra er een proef of een ingediend extract is.</p>}
        {frozen && unproven.length === 0 && (
          <p>Van alle deelnemers in de vastgelegde caseload is een prestatie aangetoond.</p>
        )}
        {unproven.length > 0 && (
          <>
            <p>Zonder activiteit met bewijsstuk in de periode telt een deelnemer niet als prestatie.</p>
            <ul class="list small">
              {unproven.map((each) => (
                <li key={each.code}>
                  {link(each, 'bestanden')}: {withoutProof(each)}; de lijst is zonder_bewijs.csv.
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div class="stack stack--tight">
        <h3 class="utrecht-heading-3">Correcties na het vastleggen</h3>
        {changed.length === 0 ? (
          <p>
            {frozen
              ? 'Er is niets gecorrigeerd nadat de extracten zijn vastgelegd.'
              : 'Er is nog niets vastgelegd.'}
          </p>
        ) : (
          <>
            <p>
              Een definitief extract blijft zoals het is; de correcties komen in verschillen.csv van het
              volgende. Een extract dat nog niet definitief is, dient u opnieuw in.
            </p>
            <ul class="list small">
              {changed.map((each) => (
                <li key={each.code}>
                  {link(each, 'correcties')}:{' '}
                  {each.state === 'definitief' ? 'definitief' : 'nog niet definitief'}, bekijk de verschillen
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

function withoutProof({ counts }: ReferenceMunicipality): string {
  if (counts === null) return '';
  return `${formatCount(counts.caseload - counts.proven)} van de ${formatCount(counts.caseload)} deelnemers`;
}
