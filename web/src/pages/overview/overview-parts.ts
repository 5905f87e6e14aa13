import { lazily } from '../../components/lazily.tsx';

/** The parts of the overview that are fetched apart, so that its first view stays small. */
export const AttentionCards = lazily('wat achterloopt', () =>
  import('./attention-cards.tsx').then((part) => part.AttentionCards),
);
export const ChangesSection = lazily('wat er is veranderd', () =>
  import('./changes-section.tsx').then((part) => part.ChangesSection),
);
export const DeliveriesSection = lazily('wie heeft aangeleverd', () =>
  import('./deliveries-section.tsx').then((part) => part.DeliveriesSection),
);
export const FirstSteps = lazily('de eerste stappen', () =>
  import('./first-steps.tsx').then((part) => part.FirstSteps),
);
