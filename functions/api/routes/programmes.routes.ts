import { readProgramme } from '../../../shared/programme/check-programme.ts';
import type { Programme } from '../../../shared/programme/programme.schema.ts';
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
    const current = target.version;
    const { basis, file } = withoutVersion(body);
    const programme = soundProgramme(file, param('p'), current?.programme ?? null);
    if (programme.practice === true && !actor.platform) throw practiceOfPlatform();
    const expected = current?.version ?? 0;
    if (basis !== undefined && basis !== expected) throw outdated(basis, expected);
    if (current && JSON.stringify(current.programme) === JSON.stringify(programme))
      return json({ version: current.version }, 202);
    const at = deps.clock.now();
    const added = await deps.programmes.add(programme, expected, at, {
      id: deps.newId(),
      at,
      by: actor.user,
      action: expected === 0 ? 'programme.added' : 'programme.changed',
      subject: 'programme',
      from: expected === 0 ? null : String(expected),
      to: String(expected + 1),
      reason: null,
    });
    await deps.queues.figures({ kind: 'figures', programme: programme.id, project: null });
    return json({ version: added.version }, 202);
  },
} satisfies Pick<Handlers, 'getProgramme' | 'putProgramme'>;

/** What GET answers may be sent back: its `version` is no part of the file, but says which version it was made of. */
function withoutVersion(body: unknown): { basis: unknown; file: unknown } {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return { basis: undefined, file: body };
  const { version: basis, ...file } = body as Record<string, unknown>;
  return { basis, file };
}

function soundProgramme(file: unknown, id: string, before: Programme | null): Programme {
  const read = readProgramme(file);
  const issues = read.ok ? [] : [...read.faults];
  if (read.ok && read.programme.id !== id)
    issues.push({ path: 'id', message: 'is anders dan in het adres: maak ze gelijk' });
  if (read.ok && before !== null && before.region.code !== read.programme.region.code)
    issues.push({ path: 'region.code', message: 'kan niet wijzigen: een programma blijft van zijn regio' });
  if (read.ok && before !== null && before.practice !== read.programme.practice)
    issues.push({
      path: 'practice',
      message: 'kan niet wijzigen: een oefenprogramma blijft dat, een echt programma ook',
    });
  if (read.ok && issues.length === 0) return read.programme;
  throw new Problem(
    400,
    'Het programmabestand klopt niet. Er is niets gewijzigd. Verbeter wat hieronder staat.',
    issues,
  );
}

/** It is seen by everyone of every region. */
function practiceOfPlatform(): Problem {
  return new Problem(
    403,
    'Een oefenprogramma is voor iedereen te zien en wordt door het platform geladen. Laat practice weg.',
  );
}

function outdated(basis: unknown, current: number): Problem {
  return new Problem(
    409,
    `Dit is gemaakt van een andere versie (${String(basis)}) dan nu geldt (${current}). Haal de laatste versie op en breng uw wijziging daarin aan.`,
  );
}
