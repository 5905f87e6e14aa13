/** States of a municipality at a reference date (contract §4), in their order. */
export const REFERENCE_STATES = ['proef', 'ingediend', 'teruggekoppeld', 'definitief'] as const;
export type ReferenceState = (typeof REFERENCE_STATES)[number];

/** What can be asked (contract §5), and to reopen what is definitive, which asks two people. */
export const REFERENCE_ACTIONS = ['trial', 'submit', 'feedback', 'finalise', 'reopen'] as const;
export type ReferenceAction = (typeof REFERENCE_ACTIONS)[number];

interface Rule {
  readonly from: readonly (ReferenceState | null)[];
  readonly to: ReferenceState;
  readonly freezes: boolean;
  readonly persons: 1 | 2;
}

const RULES: Readonly<Record<ReferenceAction, Rule>> = {
  trial: { from: [null, 'proef'], to: 'proef', freezes: true, persons: 1 },
  // Handing in again after feedback replaces the extract under review.
  submit: {
    from: [null, 'proef', 'ingediend', 'teruggekoppeld'],
    to: 'ingediend',
    freezes: true,
    persons: 1,
  },
  feedback: { from: ['ingediend', 'teruggekoppeld'], to: 'teruggekoppeld', freezes: false, persons: 1 },
  finalise: { from: ['ingediend', 'teruggekoppeld'], to: 'definitief', freezes: true, persons: 1 },
  // The definitive extract stays readable as a version; only handing in or finalising again makes another.
  reopen: { from: ['definitief'], to: 'ingediend', freezes: false, persons: 2 },
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

/** Whether one person asks for an action and another must approve it (see `judgeReopening`). */
export function asksTwoPersons(action: ReferenceAction): boolean {
  return RULES[action].persons === 2;
}

/** Which actions a state allows, for the buttons on the page. */
export function allowedActions(state: ReferenceState | null): ReferenceAction[] {
  return REFERENCE_ACTIONS.filter((action) => nextState(action, state) !== null);
}
