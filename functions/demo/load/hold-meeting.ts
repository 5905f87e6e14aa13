import { meetingSchema, meetingsSchema, packSchema } from '../../../shared/api/meetings.schema.ts';
import type { EntryAnswer } from '../../../shared/api/meetings.schema.ts';
import type { DemoMeeting } from '../generate/meetings.ts';
import type { ApiClient } from './api-client.ts';

/** Holds a meeting as management does: plans it and writes down what was said; what is there already is left out. */
export async function holdMeeting(api: ApiClient, user: string, meeting: DemoMeeting): Promise<void> {
  const path = `/programmes/${meeting.programme}/meetings`;
  const { series, date, central } = meeting;
  const idOn = async (day: string): Promise<string | null> => {
    const planned = meetingsSchema.parse(await api.get(user, path));
    return planned.find((one) => one.series === series && one.date === day)?.id ?? null;
  };
  const recorded = async (id: string): Promise<readonly EntryAnswer[]> =>
    packSchema.parse(await api.get(user, `${path}/${id}`)).recorded;

  const id =
    (await idOn(date)) ?? meetingSchema.parse(await api.post(user, path, { series, date, central })).id;
  const there = new Set((await recorded(id)).map(({ text }) => text));
  for (const entry of meeting.entries.filter(({ text }) => !there.has(text)))
    await api.post(user, `${path}/${id}/entries`, entry);
  for (const { date: day, entry } of meeting.changes) {
    const earlier = await idOn(day);
    const before = (earlier === null ? [] : await recorded(earlier)).find(({ text }) => text === entry.text);
    if (before === undefined) throw new Error(`Overleg ${day}: niet gevonden: ${entry.text}`);
    const isSame = Object.entries(entry).every(([name, value]) => Reflect.get(before, name) === value);
    if (!isSame)
      await api.put(user, `${path}/${earlier}/entries/${before.id}`, { ...entry, version: before.version });
  }
}
