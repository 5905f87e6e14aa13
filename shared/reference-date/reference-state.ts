/** States of a municipality at a reference date (contract §4), in their order. */
export const REFERENCE_STATES = ['proef', 'ingediend', 'teruggekoppeld', 'definitief'] as const;
export type ReferenceState = (typeof REFERENCE_STATES)[number];

/** What can be asked (contract §5). */
export const REFERENCE_ACTIONS = ['trial', 'submit', 'feedback', 'finalise'] as const;
export type ReferenceAction = (typeof REFERENCE_ACTIONS)[number];

const RULES: Readonly<
  Record<ReferenceAction, { from: readonly (ReferenceState | null)[]; to: ReferenceState; freezes: boolean }>
> = {
  trial: { from: [null, 'proef'], to: 'proef', freezes: true },
  // Handing in again after feedback replaces the extract under review.
  submit: { from: [null, 'proef', 'ingediend', 'teruggekoppeld'], to: 'ingediend', freezes: true },
  feedback: { from: ['ingediend', 'teruggekoppeld'], to: 'teruggekoppeld', freezes: false },
  finalise: { from: ['ingediend', 'teruggekoppeld'], to: 'definitief', freezes: true },
};

/** The state an action leads to, or null when it is not allowed from this state (contract §4). */
export function nextState(action: ReferenceAction, state: ReferenceState | null): ReferenceState | null {
  const rule = RULES[action];
  return rule.from.includes(state) ? rule.to : null;
}

/** Whether an action makes a new extract. */
export function freezes(action: ReferenceAction): boolean {
  return RULES[action].freezes;
}

/** Which actions a state allows, for the buttons on the page. */
export function allowedActions(state: ReferenceState | null): ReferenceAction[] {
  return REFERENCE_ACTIONS.filter((action) => nextState(action, state) !== null);
}
