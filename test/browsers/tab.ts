/** One window of a browser, whatever drives it. */
export interface Tab {
  /** What the browser calls itself, with its version. */
  readonly name: string;
  /** Where its downloads arrive. */
  readonly downloads: string;
  /** Goes to an address and waits until its document is there. */
  open(url: string): Promise<void>;
  /** Runs a function in the page; what it takes and gives passes as JSON. It sees nothing of its module. */
  run<A extends readonly unknown[], T>(work: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  /** Presses keys as a person does; names as in W3C WebDriver. */
  press(...keys: readonly string[]): Promise<void>;
  /** Chooses a file in the field that a selector finds. */
  choose(selector: string, path: string): Promise<void>;
  /** Makes the window as wide as asked, or as narrow as the browser goes; gives the width of the page. */
  resize(width: number): Promise<number>;
  /** A picture of the window as PNG. */
  picture(): Promise<Buffer>;
  /** The page as it goes to paper, as PDF; null for a browser that cannot be asked to. */
  readonly print: (() => Promise<Buffer>) | null;
  /**
   * What went wrong in pages since this was last asked, from the first line of each document: what nobody caught, what
   * was told as an error, what the content security policy refused.
   */
  takeErrors(): readonly string[];
  close(): Promise<void>;
}

/** Starts an engine in a folder of its own for profile and downloads; null when this machine does not have it. */
export type Engine = (folder: string) => Promise<Tab | null>;

/** A function and what it takes as a text that gives JSON when a page evaluates it. */
export function asScript(work: (...given: never[]) => unknown, given: readonly unknown[]): string {
  return `Promise.resolve((${work.toString()})(...${JSON.stringify(given)})).then((value) => JSON.stringify(value ?? null))`;
}

/** The keys as one source of input actions (W3C WebDriver, also of BiDi). */
export function keyActions(keys: readonly string[]): object[] {
  const actions = keys.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return [{ type: 'key', id: 'keyboard', actions }];
}
