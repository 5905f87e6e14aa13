import { mayHoldBsn, personalWords } from '../../../shared/guard/answers-guard.ts';
import type { Purge } from '../../ports/retention.port.ts';
import { confirmPurge, planPurge, retentionOf, type PurgeRefusal } from '../../retention/ask-purge.ts';
import { answerInquiry } from '../../retention/inquiry.ts';
import { notFound, Problem } from '../problem.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** Retention times, purges, and what one participant may ask (issue of ESF; AVG art. 15 to 17). */
export const retentionRoutes = {
  retention: async ({ target, deps }) => {
    const { programme } = target.version;
    const today = deps.clock.today();
    const retention = retentionOf(programme, today);
    const purges = await deps.purges.list(programme.id);
    const busy = purges.some(({ state }) => state !== 'klaar' && state !== 'gestopt');
    const plan = busy || retention?.state === 'vastgehouden' ? null : await planPurge(deps, programme, today);
    return json({
      today,
      retention,
      plan: plan && {
        participants: plan.inventory.participants,
        counts: plan.counts,
        fingerprint: plan.fingerprint,
      },
      purges: purges.map(asSeen),
    });
  },
  confirmPurge: async ({ target, deps, actor, body }) => {
    const { fingerprint, reason } = body;
    const purge = await confirmPurge(deps, target.version.programme, actor.user, reason, fingerprint);
    if (typeof purge === 'string') throw new Problem(409, REFUSALS[purge]);
    return json({ number: purge.number, state: purge.state }, 202);
  },
  purgeReport: async ({ target, deps, param }) => {
    const purge = (await deps.purges.list(target.version.id)).find(
      ({ number }) => String(number) === param('number'),
    );
    if (purge === undefined) throw notFound();
    const name = `verwijdering-${target.version.id}-${purge.number}.json`;
    const location = await deps.archive.signDownload(purge.report.key, name);
    return new Response(null, { status: 303, headers: { location } });
  },
  inquiry: async ({ target, deps, actor, body }) => {
    const { deelnemernummer, kind, reason } = body;
    checkReason(reason, deelnemernummer);
    const asked = { deelnemernummer, kind, reason, by: actor.user };
    const found = await answerInquiry(deps, target.version.programme, {
      ...asked,
      project: body.project ?? null,
      after: body.after ?? 0,
    });
    return json({ ...found, advice: ADVICE[kind] });
  },
} satisfies Pick<Handlers, 'retention' | 'confirmPurge' | 'purgeReport' | 'inquiry'>;

/** The reason goes on the trail for good, so it names nobody. */
function checkReason(reason: string, number: string): void {
  const [word] = personalWords(reason);
  const fault =
    mayHoldBsn([reason]) || reason.toLowerCase().includes(number.toLowerCase())
      ? 'bevat een nummer van een persoon'
      : word === undefined
        ? null
        : `bevat ${word}`;
  if (fault !== null)
    throw new Problem(400, 'De reden komt in het controlespoor en mag niemand noemen.', [
      { path: 'reason', message: `${fault}: haal dat weg en verwijs naar uw eigen dossier` },
    ]);
}

function asSeen({ number, at, by, reason, participants, counts, report, state, locked }: Purge) {
  const { sha256 } = report;
  return { number, at, by, reason, participants, counts, sha256, state, locked: locked.length };
}

const REFUSALS: Readonly<Record<PurgeRefusal, string>> = {
  vastgehouden:
    'De gegevens van dit programma worden vastgehouden. Haal het vasthouden eerst uit het programmabestand.',
  'loopt al': 'Er loopt al een verwijdering voor dit programma. Wacht tot die klaar is.',
  veranderd:
    'Sinds u het plan zag is er iets veranderd. Er is niets verwijderd. Bekijk het plan opnieuw en bevestig het dan.',
  niets: 'Er is niets te verwijderen.',
};

const ADVICE = {
  inzage:
    'Geef de deelnemer dit overzicht. Peilstok kent alleen het nummer; naam en adres staan in de eigen registratie van het project.',
  rectificatie:
    'Verbeter de gegevens in de eigen registratie van het project en lever het bestand opnieuw aan. Een definitief extract verandert niet: de correctie komt in verschillen.csv van het volgende peilmoment.',
  wissen:
    'Bij elke vindplaats staat of wissen nu mag. Haal de deelnemer uit de eigen registratie en lever opnieuw aan, zodat nieuwe cijfers zonder deze deelnemer worden gemaakt. Wat moet worden bewaard, gaat na de bewaartermijn weg.',
} as const;
