import type { DeliveryState, IndicatorStatus } from '../api/answers.ts';
import { DELIVERY_WORDS, STATUS_WORDS } from '../format/words.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

const STATUS_ICONS: Readonly<Record<IndicatorStatus, IconName>> = {
  op_koers: 'check',
  behaald: 'star',
  aandacht: 'triangle',
  achter: 'down',
  niet_behaald: 'cross',
  geen_doel: 'ringDash',
  geen_gegevens: 'dots',
};

const DELIVERY_ICONS: Readonly<Record<DeliveryState, IconName>> = {
  op_tijd: 'check',
  laat: 'clock',
  historie: 'box',
  open: 'ring',
  te_laat: 'triangle',
  gesloten: 'lock',
  niet_verwacht: 'dash',
};

/** The status of an indicator, by shape and by word. */
export function StatusBadge({ status }: { readonly status: IndicatorStatus }) {
  return (
    <span class={`badge badge--${status}`}>
      <Icon name={STATUS_ICONS[status]} size={14} />
      {STATUS_WORDS[status]}
    </span>
  );
}

/** The shape of a status, for beside its word. */
export function StatusIcon({ status }: { readonly status: IndicatorStatus }) {
  return <Icon name={STATUS_ICONS[status]} size={14} />;
}

interface DeliveryMarkProps {
  readonly state: DeliveryState;
  /** Only the shape to see, the word for screen readers: for a grid with a legend beside it. */
  readonly compact?: boolean;
}

/** The state of a delivery, by shape and by word. */
export function DeliveryMark({ state, compact = false }: DeliveryMarkProps) {
  return (
    <span class={`mark mark--${state}`}>
      <Icon name={DELIVERY_ICONS[state]} size={16} />
      <span class={compact ? 'visually-hidden' : ''}>{DELIVERY_WORDS[state]}</span>
    </span>
  );
}
