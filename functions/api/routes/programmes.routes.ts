import { describeChange } from '../../../shared/programme/describe-change.ts';
import { judgeProgramme } from '../../programme-versions/judge-programme.ts';
import { previewFigures } from '../../programme-versions/preview-figures.ts';
import { versionPage } from '../../programme-versions/version-page.ts';
import { notFound, Problem } from '../problem.ts';
import { programmeAsSeen } from '../programme-as-seen.ts';
import { programmeFormAnswer } from '../programme-form-answer.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** Programme files: read as far as the role goes, tried, put as a next version, and looked back at (contract §2, §5). */
export const programmeRoutes = {
  getProgramme: ({ target, grant }) => {
    const { programme, version } = target.version;
    return Promise.resolve(
      json({ ...programmeAsSeen(programme, grant), version }, 200, { etag: `"${version}"` }),
    );
  },
  putProgramme: async ({ target, body, param, actor, ifMatch, deps }) => {
    const current = target.version;
    const { programme, issues, basis, reason } = judgeProgramme(body, param('p'), current?.programme ?? null);
    if (programme === null) throw faulty(issues);
    if (programme.practice === true && !actor.platform) throw practiceOfPlatform();
    const expected = current?.version ?? 0;
    if (basis !== undefined && basis !== expected) throw outdated(basis, expected);
    if (ifMatch !== null && ifMatch !== String(expected)) throw outdated(ifMatch, expected);
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
      reason,
    });
    await deps.queues.figures({ kind: 'figures', programme: programme.id, project: null });
    return json({ version: added.version }, 202);
  },
  previewProgramme: async ({ target, query, body, param, deps }) => {
    const current = target.version;
    const { programme, issues } = judgeProgramme(body, param('p'), current?.programme ?? null);
    const asked = programme !== null && query.figures === 'ja';
    return json({
      version: current?.version ?? 0,
      faults: issues,
      changes: programme && current ? describeChange(current.programme, programme) : [],
      figures: asked ? await previewFigures(deps, current, programme) : null,
    });
  },
  programmeVersions: async ({ target, query, deps }) =>
    json(await versionPage(deps.programmes, target.version.id, query.after ?? null)),
  programmeVersion: async ({ target, param, deps }) => {
    const number = Number(param('version'));
    const held = Number.isSafeInteger(number)
      ? await deps.programmes.version(target.version.id, number)
      : null;
    if (held === null) throw notFound();
    return json(held.programme);
  },
  programmeForm: () => Promise.resolve(json(programmeFormAnswer())),
} satisfies Pick<
  Handlers,
  | 'getProgramme'
  | 'putProgramme'
  | 'previewProgramme'
  | 'programmeVersions'
  | 'programmeVersion'
  | 'programmeForm'
>;

function faulty(issues: ConstructorParameters<typeof Problem>[2]): Problem {
  return new Problem(
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
