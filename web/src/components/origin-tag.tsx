interface OriginTagProps {
  readonly published: boolean;
  readonly target: number | null;
}

/** Whether a target, or without one the indicator, comes from a published source; it vouches for no actual. Who enters no `published` says nothing more than that (contract §2). */
export function OriginTag({ published, target }: OriginTagProps) {
  const what = target === null ? 'indicator' : 'doel';
  return published ? (
    <span class="tag tag--published">{what} gepubliceerd</span>
  ) : (
    <span class="tag tag--example">{what} niet gepubliceerd</span>
  );
}
