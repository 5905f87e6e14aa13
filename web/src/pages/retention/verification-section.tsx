import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Notice } from '../../components/notice.tsx';
import { Failure, Loading } from '../../components/states.tsx';
import { verificationConclusion } from '../../conclusions/retention-conclusion.ts';
import { formatDate } from '../../format/date.ts';
import { formatCount } from '../../format/number.ts';
import type { Verification } from './retention-answers.ts';

/** Whether the audit trail is whole: read from its beginning and compared with what was anchored day by day. */
export function VerificationSection({ programme }: { readonly programme: string }) {
  const { data, error, loading, reload } = useResource<Verification>(
    apiPath('programmes', programme, 'audit', 'verification'),
  );
  return (
    <section class="panel stack" aria-labelledby="logboek-controle">
      <h2 class="utrecht-heading-2" id="logboek-controle">
        Controle van het logboek
      </h2>
      {error !== null && <Failure error={error} retry={reload} />}
      {data === null && loading && <Loading what="de controle van het logboek" />}
      {data !== null && <Outcome found={data} />}
      <p class="small muted">
        Bij het openen van deze pagina is elke regel opnieuw nagerekend. Elke dag legt Peilstok vast hoe lang
        het logboek is en waarop het eindigt, op een plek die niemand kan wijzigen: dat is verankeren.
      </p>
      <div class="buttons">
        <button
          type="button"
          class="utrecht-button utrecht-button--secondary-action"
          aria-disabled={loading}
          onClick={loading ? undefined : reload}
        >
          {loading ? 'Bezig met controleren…' : 'Opnieuw controleren'}
        </button>
      </div>
    </section>
  );
}

function Outcome({ found }: { readonly found: Verification }) {
  const { sound, entries, anchors, lastAnchor, lastHash, faults } = found;
  return (
    <>
      <Notice kind={sound ? 'ok' : 'error'}>
        <p>{verificationConclusion(found)}</p>
      </Notice>
      <dl class="facts">
        <div>
          <dt>Regels</dt>
          <dd>{formatCount(entries)}</dd>
        </div>
        <div>
          <dt>Verankerde dagen</dt>
          <dd>{formatCount(anchors)}</dd>
        </div>
        <div>
          <dt>Laatst verankerd</dt>
          <dd>
            {lastAnchor === null ? 'Nog niet' : formatDate(lastAnchor.date)}
            {lastAnchor !== null && (
              <span class="facts__note">tot en met regel {formatCount(lastAnchor.count)}</span>
            )}
          </dd>
        </div>
      </dl>
      <p class="hash">Hash van de laatste regel: {lastHash}</p>
      {!sound && (
        <>
          <ul class="list">
            {faults.map(({ kind, sequence, anchor, text }) => (
              <li key={`${kind} ${sequence} ${anchor}`}>{text}</li>
            ))}
          </ul>
          <div>
            <h3 class="utrecht-heading-3">Wat u nu doet</h3>
            <ol class="list">
              <li>Wijzig niets en verwijder niets in dit programma.</li>
              <li>Meld dit aan de beheerder van Peilstok en aan uw functionaris gegevensbescherming.</li>
              <li>
                Bewaar een afdruk van deze pagina. Regels tot en met de laatste dag die wel klopt, blijven als
                bewijs bruikbaar.
              </li>
            </ol>
          </div>
        </>
      )}
    </>
  );
}
