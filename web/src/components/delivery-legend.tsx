import { DeliveryMark } from './status-badge.tsx';

const STATES = ['op_tijd', 'laat', 'historie', 'open', 'te_laat', 'gesloten', 'niet_verwacht'] as const;

/** What the shapes in a grid of deliveries mean. */
export function DeliveryLegend() {
  return (
    <p class="legend small">
      {STATES.map((state) => (
        <DeliveryMark key={state} state={state} />
      ))}
    </p>
  );
}
