/**
 * Version of the open standard: the one place. A change in a published description needs a new one; what makes it a
 * major or a minor step stands in docs/standard/CHANGELOG.md.
 */
export const STANDARD_VERSION = '1.0';

/** The name of a description of a dataset, the same wherever the file lies; with the version in it. */
export function standardId(dataset: string, description: 'row' | 'csvw'): string {
  return `urn:peilstok:standaard:${STANDARD_VERSION}:${dataset}:${description}`;
}
