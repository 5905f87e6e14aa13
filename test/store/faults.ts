import type { Engines } from './engines.ts';

/** Stands for a function that stops dead. */
class Crash extends Error {
  override readonly name = 'Crash';
}

/** Makes the clients of engines stop dead right after a write has been done. */
export interface Faults {
  /** The n-th write from now on, counted from 1, is done and then followed by a crash: nothing more is answered. */
  crashAfter(writes: number): void;
  /** No crash any more; whether one came since it was asked for. */
  disarm(): boolean;
}

const WRITES = /^(Put|Update|Delete|BatchWrite|Copy)/;

type Handler = (args: never) => Promise<unknown>;
type Middleware = (next: Handler, context: { commandName?: string }) => Handler;

export function installFaults({ table, s3 }: Engines): Faults {
  let left = 0;
  let crashed = false;
  const middleware: Middleware = (next, context) => async (args) => {
    if (crashed) throw new Crash();
    const answer = await next(args);
    if (left === 0 || !WRITES.test(context.commandName ?? '')) return answer;
    left -= 1;
    if (left > 0) return answer;
    crashed = true;
    throw new Crash();
  };
  for (const { middlewareStack } of [table.client, s3]) {
    const stack = middlewareStack as unknown as { add(added: Middleware, options: object): void };
    stack.add(middleware, { step: 'initialize', priority: 'high', name: 'faults' });
  }
  return {
    crashAfter(writes) {
      left = writes;
      crashed = false;
    },
    disarm() {
      left = 0;
      const came = crashed;
      crashed = false;
      return came;
    },
  };
}
