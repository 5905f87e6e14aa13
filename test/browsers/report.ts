/** Tells of each check as it ends, and counts. */
export interface Report {
  /** Runs a check that gives what is wrong; an exception is wrong too. */
  check(name: string, work: () => Promise<readonly string[]>): Promise<void>;
  readonly failed: number;
  readonly summary: string;
}

/** A report on one kind of check in one browser. */
export function reportOn(subject: string): Report {
  let [passed, failed] = [0, 0];
  return {
    check: async (name, work) => {
      const wrong = await work().catch((error: unknown) => [String(error)]);
      if (wrong.length === 0) passed += 1;
      else failed += 1;
      if (wrong.length === 0) console.log(`${subject}: ${name}`);
      for (const each of wrong) console.log(`FAILED ${subject}: ${name}: ${each}`);
    },
    get failed() {
      return failed;
    },
    get summary() {
      return `${subject}: ${passed} passed, ${failed} failed`;
    },
  };
}
