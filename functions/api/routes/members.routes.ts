import type { Member } from '../../ports/stores.port.ts';
import { Problem } from '../problem.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** Characters of a list; it is kept as one item, of at most 400 KB, so that a change is one conditional write. */
const MAX_LIST = 300_000;
/** Rights that one entry of the trail spells out, so that it fits beside the list until it is moved. */
const MAX_RIGHTS_TOLD = 100;

/** Who may do what in a region (contract §5). */
export const memberRoutes = {
  getMembers: async ({ target, deps }) => {
    const { members, version } = await deps.members.ofRegion(target.region);
    return json(members, 200, etag(version));
  },
  putMembers: async ({ target, body, actor, ifMatch, deps }) => {
    const after = withoutRepeats(body);
    refuseTooLong(after);
    if (!actor.platform) refuseLeaderless(after, deps.clock.today());
    const { version, members: before } = await deps.members.ofRegion(target.region);
    if (ifMatch !== null && ifMatch !== String(version)) throw movedOn();
    const [had, has] = [before.map(rightText), after.map(rightText)];
    const gone = had.filter((right) => !has.includes(right));
    const added = has.filter((right) => !had.includes(right));
    if (gone.length + added.length === 0) return json(before, 200, etag(version));
    await deps.members.replace(target.region, version, after, {
      id: deps.newId(),
      at: deps.clock.now(),
      by: actor.user,
      action: 'members.replaced',
      subject: 'members',
      from: textOrNull(gone),
      to: textOrNull(added),
      reason: null,
    });
    // One programme's drain brings the entry to the trail of every programme of the region.
    const [programme] = await deps.programmes.ofRegion(target.region);
    if (programme) await deps.audit.drain(programme.id);
    return json(after, 200, etag(version + 1));
  },
} satisfies Pick<Handlers, 'getMembers' | 'putMembers'>;

/** The version of the list, to send back as `if-match` so that nobody's change is overwritten. */
const etag = (version: number): Record<string, string> => ({ etag: `"${version}"` });

const movedOn = (): Problem =>
  new Problem(
    409,
    'Iemand anders heeft de leden intussen gewijzigd. Er is niets gewijzigd. Haal de lijst opnieuw op en breng uw wijziging daarin aan.',
  );

/** A right that stands in the list twice is kept once. */
function withoutRepeats<One extends Member>(members: readonly One[]): One[] {
  return [...new Map(members.map((member) => [rightText(member), member])).values()];
}

/** A region keeps someone who can change its members; only the platform may leave it without. */
function refuseLeaderless(members: readonly Member[], today: string): void {
  if (members.some(({ role, until }) => role === 'beheerder' && (until === undefined || until >= today)))
    return;
  throw new Problem(
    400,
    'Zo heeft de regio geen beheerder meer. Er is niets gewijzigd. Laat ten minste één beheerder staan van wie de einddatum niet voorbij is, of voeg eerst een andere toe.',
  );
}

function refuseTooLong(members: readonly Member[]): void {
  if (JSON.stringify(members).length <= MAX_LIST) return;
  throw new Problem(
    413,
    'De lijst met leden is te lang om te bewaren. Haal oude rechten weg, of laat projecten weg bij wie alles mag.',
  );
}

/** One right as a line of the audit trail. */
function rightText({ user, role, programme, projects, municipalities, until }: Member): string {
  const limits = [
    programme,
    projects && `projecten ${projects.join(', ')}`,
    municipalities && `gemeenten ${municipalities.join(', ')}`,
    until && `tot en met ${until}`,
  ].filter((limit) => limit !== undefined);
  return [user, role, ...limits].join(' / ');
}

function textOrNull(rights: readonly string[]): string | null {
  if (rights.length === 0) return null;
  const text = rights.slice(0, MAX_RIGHTS_TOLD).join('; ');
  return rights.length > MAX_RIGHTS_TOLD ? `${text}; and ${rights.length - MAX_RIGHTS_TOLD} more` : text;
}
