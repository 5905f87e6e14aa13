interface OriginTagProps {
  readonly published: boolean;
  readonly target: number | null;
}

/** Whether a target, or without one the indicator, comes from a published source or is an example; it vouches for no actual. */
export function OriginTag({ published, target }: OriginTagProps) {
  const what = target === null ? 'indicator' : 'doel';
  return published ? (
    <span class="tag tag--published">{what} gepubliceerd</span>
  ) : (
    <span class="tag tag--example">{what === 'doel' ? 'voorbeelddoel' : 'voorbeeld'}</span>
  );
}
