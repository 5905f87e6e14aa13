import type { ProjectIndicator } from '../../../shared/api/project.schema.ts';

/** What the ratio or mean at t is divided by; undefined for other kinds. */
export function countedAt({ line, t }: Pick<ProjectIndicator, 'line' | 't'>): number | undefined {
  return line.findLast(({ end, n }) => end <= t && n !== null)?.n ?? undefined;
}
