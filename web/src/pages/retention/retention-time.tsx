import { formatDate } from '../../format/date.ts';
import type { Retention } from './retention-answers.ts';

const STATES = { loopt: 'Loopt', vastgehouden: 'Vastgehouden', verlopen: 'Verlopen' } as const;

/** The retention time as the programme file sets it, and a legal hold. */
export function RetentionTime({ retention }: Pick<Retention, 'retention'>) {
  return (
    <section class="panel stack" aria-labelledby="bewaartermijn">
      <h2 class="utrecht-heading-2" id="bewaartermijn">
        Bewaartermijn
      </h2>
      {retention !== null && (
        <dl class="facts">
          <div>
            <dt>Stand</dt>
            <dd>{STATES[retention.state]}</dd>
          </div>
          <div>
            <dt>Bewaren tot en met</dt>
            <dd>{formatDate(retention.until)}</dd>
          </div>
          <div>
            <dt>Vasthouden</dt>
            <dd>
              {retention.since === undefined ? 'Nee' : `Sinds ${formatDate(retention.since)}`}
              {retention.reason !== undefined && <span class="facts__note">{retention.reason}</span>}
            </dd>
          </div>
        </dl>
      )}
      <p class="small muted">
        De termijn en het vasthouden staan in de inrichting van het programma, onder ESF. De beheerder wijzigt
        ze daar. Zolang er wordt vastgehouden, bijvoorbeeld voor een controle of een bezwaar, gaat er niets
        weg.
      </p>
    </section>
  );
}
