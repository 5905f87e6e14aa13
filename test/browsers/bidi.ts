/** A conversation in WebDriver BiDi, the standard over a web socket. */
export interface Bidi {
  /** Sends a command. Throws an Error with what the browser said when it fails. */
  send(method: string, params: object): Promise<Record<string, unknown>>;
  /** Hears of events by their name; the browser tells of those that were subscribed to. */
  on(event: string, heard: (params: Record<string, unknown>) => void): void;
  close(): void;
}

interface Waiting {
  readonly done: (result: Record<string, unknown>) => void;
  readonly fail: (error: Error) => void;
}

/** Connects to a browser that listens at this address (ws://…/session). */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise<void>((done, fail) => {
    socket.addEventListener('open', () => done());
    socket.addEventListener('error', () => fail(new Error(`no answer at ${address}`)));
  });
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, (params: Record<string, unknown>) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as {
      id?: number;
      result?: Record<string, unknown>;
      message?: string;
      method?: string;
      params?: Record<string, unknown>;
    };
    if (answer.method !== undefined) {
      listeners.get(answer.method)?.(answer.params ?? {});
      return;
    }
    const asked = waiting.get(answer.id ?? 0);
    waiting.delete(answer.id ?? 0);
    if (answer.result) asked?.done(answer.result);
    else asked?.fail(new Error(answer.message ?? 'the browser refused'));
  });
  return {
    send: (method, params) =>
      new Promise((done, fail) => {
        last += 1;
        waiting.set(last, { done, fail });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    on: (event, heard) => void listeners.set(event, heard),
    close: () => socket.close(),
  };
}
