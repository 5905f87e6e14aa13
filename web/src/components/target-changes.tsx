import type { ProjectIndicator } from '../../../shared/api/project.schema.ts';
import { targetChangedBy, targetChangesOf, targetChangeText } from '../conclusions/target-change.ts';

interface TargetChangesProps {
  readonly indicator: Pick<ProjectIndicator, 'earlierTargets' | 'targets' | 'unit'>;
}

/** When the targets of an indicator changed, why and by whom; nothing where they never did. */
export function TargetChanges({ indicator }: TargetChangesProps) {
  const changes = targetChangesOf(indicator);
  if (changes.length === 0) return null;
  return (
    <ul class="list">
      {changes.map((change) => (
        <li key={change.on} class="break">
          {targetChangeText(change, indicator.unit)} {targetChangedBy(change)}
        </li>
      ))}
    </ul>
  );
}
