import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReferencePlace } from '../ports/reference-date.port.ts';

/**
 * Puts on the trail what an outside reviewer opens, and under which processing agreement. It must be there before
 * anything is shown; the caller shows nothing when this throws.
 */
export async function recordOpening(
  ports: Pick<Ports, 'audit' | 'clock' | 'newId'>,
  { id: programme, esf }: Programme,
  { date, municipality }: Pick<ReferencePlace, 'date' | 'municipality'>,
  by: string,
  what: string,
): Promise<void> {
  const agreement = esf?.processingAgreement;
  await ports.audit.append(programme, {
    id: ports.newId(),
    at: ports.clock.now(),
    by,
    action: 'peilmoment ingezien',
    subject: `${date}/${municipality}`,
    from: null,
    to: what,
    reason:
      agreement === undefined
        ? 'Er is geen verwerkersovereenkomst vastgelegd.'
        : `Verwerkersovereenkomst ${agreement.reference} van ${agreement.date}.`,
  });
}
