import { useEffect, useState } from 'preact/hooks';
import { Empty, Loading } from '../../components/states.tsx';
import type { ChangesSection, ChangesSectionProps } from './changes-section.tsx';

/** What changed, fetched once the overview itself stands. */
export function LazyChanges(props: ChangesSectionProps) {
  const [Section, setSection] = useState<typeof ChangesSection | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./changes-section.tsx').then(
      (module) => setSection(() => module.ChangesSection),
      () => setFailed(true),
    );
  }, []);
  if (failed)
    return <Empty>Wat er is veranderd kan nu niet worden getoond. Laad de pagina later opnieuw.</Empty>;
  return Section === null ? <Loading what="wat er is veranderd" /> : <Section {...props} />;
}
