import type { Programme } from '../../../shared/programme/programme.schema.ts';
import type { ProblemIssue } from '../../../shared/api/problem.schema.ts';
import { Problem } from '../problem.ts';
import { programmeAsSeen } from '../programme-as-seen.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** Programme files: read as far as the role goes, and put as a next version (contract §2, §5). */
export const programmeRoutes = {
  getProgramme: ({ target, grant }) => {
    const { programme, version } = target.version;
    return Promise.resolve(json({ ...programmeAsSeen(programme, grant), version }));
  },
  putProgramme: async ({ target, body, param, actor, deps }) => {
    const { version: basis, ...programme } = body;
    const current = target.version;
    refuseFaults(programme, param('p'), current?.programme ?? null);
    const expected = current?.version ?? 0;
    if (basis !== undefined && basis !== expected)
      throw new Problem(
        409,
        `Dit is gemaakt van versie ${basis}, maar nu geldt versie ${expected}. Haal de laatste versie op en breng uw wijziging daarin aan.`,
      );
    if (current && JSON.stringify(current.programme) === JSON.stringify(programme))
      return json({ version: current.version }, 202);
    const added = await deps.programmes.add(programme, expected, deps.clock.now(), {
      id: deps.newId(),
      at: deps.clock.now(),
      by: actor.user,
      action: expected === 0 ? 'programme.added' : 'programme.changed',
      subject: `programme ${programme.id}`,
      from: expected === 0 ? null : `version ${expected}`,
      to: `version ${expected + 1}`,
      reason: null,
    });
    await deps.queues.figures({ kind: 'figures', programme: programme.id, project: null });
    return json({ version: added.version }, 202);
  },
} satisfies Pick<Handlers, 'getProgramme' | 'putProgramme'>;

function refuseFaults(programme: Programme, id: string, before: Programme | null): void {
  const issues: ProblemIssue[] = [];
  if (programme.id !== id) issues.push({ path: 'id', message: 'is anders dan in het adres: maak ze gelijk' });
  if (before !== null && before.region.code !== programme.region.code)
    issues.push({ path: 'region.code', message: 'kan niet wijzigen: een programma blijft van zijn regio' });
  if (issues.length === 0) return;
  throw new Problem(
    400,
    'Het programmabestand klopt niet. Er is niets gewijzigd. Verbeter wat hieronder staat.',
    issues,
  );
}
