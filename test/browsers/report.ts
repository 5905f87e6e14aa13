/** Tells of each check as it ends, and counts. */
export interface Report {
  /** Runs a check that gives what is wrong; an exception is wrong too. */
  check(name: string, work: () => Promise<readonly string[]>): Promise<void>;
  readonly passed: number;
  readonly failed: number;
}

/** A report on one browser. */
export function reportOn(browser: string): Report {
  let [passed, failed] = [0, 0];
  return {
    check: async (name, work) => {
      const wrong = await work().catch((error: unknown) => [String(error)]);
      if (wrong.length === 0) passed += 1;
      else failed += 1;
      for (const each of wrong) console.log(`FAILED ${browser} · ${name}: ${each}`);
    },
    get passed() {
      return passed;
    },
    get failed() {
      return failed;
    },
  };
}
