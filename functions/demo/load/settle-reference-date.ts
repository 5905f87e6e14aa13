import { referenceDatesSchema } from '../../../shared/api/reference-dates.schema.ts';
import type { ReferenceAction, ReferenceState } from '../../../shared/reference-date/reference-state.ts';
import type { DemoReferenceDate } from '../generate/reference-dates.ts';
import type { ApiClient } from './api-client.ts';
import { waitFor } from './wait-for.ts';

const LEADS_TO: Readonly<Record<ReferenceAction, ReferenceState>> = {
  trial: 'proef',
  submit: 'ingediend',
  feedback: 'teruggekoppeld',
  finalise: 'definitief',
  reopen: 'ingediend',
};

/** Brings one municipality's reference date to where the demo wants it; what has been done already is left out. */
export async function settleReferenceDate(
  api: ApiClient,
  user: string,
  { programme, date, municipality, actions }: DemoReferenceDate,
): Promise<void> {
  const path = `/programmes/${programme}/reference-dates`;
  /** null while a step is under way, as a planned trial may be at any moment. */
  const state = async (): Promise<string | null> => {
    const dates = referenceDatesSchema.parse(await api.get(user, path));
    const found = dates.find((one) => one.date === date);
    const one = found?.municipalities.find(({ code }) => code === municipality);
    return one?.pending === null ? one.state : null;
  };
  const what = `Peilmoment ${date} ${municipality}`;
  const current = await waitFor(what, 120, state);
  const done = actions.findIndex((action) => LEADS_TO[action] === current) + 1;
  for (const action of actions.slice(done)) {
    await api.post(
      user,
      `${path}/${date}/${municipality}/${action}`,
      action === 'feedback' ? { remarks: [] } : {},
    );
    await waitFor(what, 120, async () => ((await state()) === LEADS_TO[action] ? true : null));
  }
}
