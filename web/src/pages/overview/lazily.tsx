import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Empty, Loading } from '../../components/states.tsx';

interface LazilyProps<P> {
  /** The same function each time. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
  /** Completes ‘Bezig met laden van …’. */
  readonly what: string;
}

/** A part of the overview whose code is fetched once the overview itself stands. */
export function Lazily<P extends object>({ load, props, what }: LazilyProps<P>) {
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (part) => setPart(() => part),
      () => setFailed(true),
    );
  }, [load]);
  if (failed) return <Empty>Hier kan nu niet worden getoond: {what}. Laad de pagina later opnieuw.</Empty>;
  return Part === null ? <Loading what={what} /> : <Part {...props} />;
}
