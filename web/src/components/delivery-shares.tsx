import type { Dashboard } from '../../../shared/api/dashboard.schema.ts';
import type { Missing } from '../conclusions/missing-conclusion.ts';
import { formatShare } from '../format/number.ts';

interface DeliverySharesProps {
  readonly shares: Dashboard['deliveries'];
  readonly missing: Missing;
}

/** How complete and how timely deliveries are, and how many are late and how many never came. */
export function DeliveryShares({ shares, missing }: DeliverySharesProps) {
  return (
    <dl class="facts">
      <Share label="Volledig: binnen van wat er moest zijn" share={shares.completeness} />
      <Share label="Tijdig: binnen op of voor de inleverdatum" share={shares.timeliness} />
      <div>
        <dt>Te laat, kan nog komen</dt>
        <dd>{missing.late}</dd>
      </div>
      <div>
        <dt>Nooit gekomen, periode gesloten</dt>
        <dd>{missing.never}</dd>
      </div>
    </dl>
  );
}

function Share({ label, share }: { readonly label: string; readonly share: number | null }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{share === null ? 'Nog niets verwacht' : formatShare(share)}</dd>
    </div>
  );
}
