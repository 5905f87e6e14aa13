import type { Dashboard } from '../../../shared/api/dashboard.schema.ts';
import { formatShare } from '../format/number.ts';

interface DeliverySharesProps {
  readonly shares: Dashboard['deliveries'];
  readonly missing: number;
}

/** How complete and how timely deliveries are, and how many are missing. */
export function DeliveryShares({ shares, missing }: DeliverySharesProps) {
  return (
    <dl class="facts">
      <Share label="Volledig: binnen van wat er moest zijn" share={shares.completeness} />
      <Share label="Tijdig: binnen op of voor de inleverdatum" share={shares.timeliness} />
      <div>
        <dt>Ontbreekt nog</dt>
        <dd>{missing}</dd>
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
