import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newSubmission } from '../../functions/submissions/new-submission.ts';
import { beforeInForce, inForceOf, statusOf } from '../../shared/submission/head-state.ts';
import type { Head, HeadEvent } from '../../shared/submission/submission.ts';

const slot = {
  programme: 'proef',
  project: 'OP',
  dataset: 'vouchers',
  municipality: null,
  period: '2025-B1',
} as const;

/** A head after some moves: `A` commits A, `-A` withdraws it, `+A` restores it. */
function headOf(moves: readonly string[]): Head {
  let head: Head = { ...slot, version: 0, events: [], pendingAudit: [] };
  for (const move of moves) {
    const submission = move.replace(/^[-+]/, '');
    const kind = move.startsWith('-') ? 'withdraw' : move.startsWith('+') ? 'restore' : 'commit';
    const event: HeadEvent = {
      version: head.version + 1,
      kind,
      at: '2025-03-01T10:00:00.000Z',
      by: 'lead@example.org',
      inForce: kind === 'withdraw' ? beforeInForce(head) : submission,
      submission,
      history: false,
      nothingToReport: false,
    };
    head = { ...head, version: event.version, events: [...head.events, event] };
  }
  return head;
}

describe('what is in force', () => {
  test.each([
    ['nothing yet', [], null],
    ['the first', ['A'], 'A'],
    ['the last', ['A', 'B'], 'B'],
    ['the one before when withdrawn', ['A', 'B', '-B'], 'A'],
    ['nothing when all are withdrawn', ['A', 'B', '-B', '-A'], null],
    ['a restored one', ['A', 'B', '+A'], 'A'],
    ['the one before the restored, when that is withdrawn', ['A', 'B', '+A', '-A'], 'B'],
    ['not one that was withdrawn before', ['A', 'B', '-B', 'C', '-C'], 'A'],
    ['one restored after all were withdrawn', ['A', '-A', '+A'], 'A'],
    ['nothing again', ['A', '-A', '+A', '-A'], null],
  ])('%s', (_, moves, expected) => {
    expect(inForceOf(headOf(moves))).toBe(expected);
  });

  test('after withdrawing everything in turn, nothing, whatever came before', () => {
    const moves = fc.array(fc.constantFrom('A', 'B', 'C', '+A', '+B'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(moves, (made) => {
        let all: string[] = [...made];
        for (let step = 0; step < 5 && inForceOf(headOf(all)) !== null; step++) {
          const top = inForceOf(headOf(all));
          all = [...all, `-${top ?? ''}`];
          expect(inForceOf(headOf(all))).not.toBe(top);
        }
        expect(inForceOf(headOf(all))).toBeNull();
      }),
    );
  });
});

describe('the status', () => {
  const submission = newSubmission(slot, 'AM09', 'lead@example.org', '2025-03-01T10:00:00.000Z', 'A');
  test.each([
    ['in_controle', [], 'in_controle'],
    ['in_controle', ['A'], 'verwerkt'],
    ['te_bevestigen', ['B'], 'te_bevestigen'],
    ['verwerkt', ['A', 'B'], 'vervangen'],
    ['verwerkt', ['A', '-A'], 'ingetrokken'],
    ['verwerkt', ['A', 'B', '-B'], 'verwerkt'],
    ['verwerkt', ['A', 'B', '+A'], 'verwerkt'],
    ['verwerkt', ['A', '-A', 'B'], 'ingetrokken'],
    ['proefcontrole', ['B'], 'proefcontrole'],
  ] as const)('stored as %s after %j is %s', (status, moves, expected) => {
    expect(statusOf({ ...submission, status }, headOf(moves))).toBe(expected);
  });
});
