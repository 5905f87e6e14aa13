import { h } from 'preact';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Empty, Loading } from './states.tsx';

/**
 * A part of a page whose code is fetched apart from it, when it is first shown or by `begin` before. `what` completes
 * ‘Bezig met laden van …’.
 */
export function lazily<P extends object>(what: string, load: () => Promise<ComponentType<P>>) {
  let part: ComponentType<P> | null = null;
  const begin = async (): Promise<void> => {
    part ??= await load();
  };
  function Lazy(props: P) {
    const [state, setState] = useState('');
    useEffect(() => {
      if (part !== null) return;
      begin().then(
        () => setState('here'),
        () => setState('failed'),
      );
    }, []);
    if (part !== null) return h(part, props);
    if (state === '') return <Loading what={what} />;
    return <Empty>Hier kan nu niet worden getoond: {what}. Laad de pagina later opnieuw.</Empty>;
  }
  return Object.assign(Lazy, { begin });
}
