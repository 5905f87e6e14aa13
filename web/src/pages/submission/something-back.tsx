import { useState } from 'preact/hooks';
import type { ProjectDetail } from '../../../../shared/api/project.schema.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Failure, Loading } from '../../components/states.tsx';
import { countMissing } from '../../conclusions/missing-conclusion.ts';
import { projectConclusion } from '../../conclusions/project-conclusion.ts';
import { IndicatorPanel } from '../project/indicator-panel.tsx';
import { shareText } from './share-text.ts';

interface SomethingBackProps {
  readonly programme: string;
  readonly project: string;
}

/** What a lead gets for handing in: the project as management sees it, and a text to use elsewhere. */
export function SomethingBack({ programme, project }: SomethingBackProps) {
  const detail = useResource<ProjectDetail>(apiPath('programmes', programme, 'projects', project));
  if (detail.error !== null) return <Failure error={detail.error} retry={detail.reload} />;
  if (detail.data === null) return <Loading what="de cijfers van uw project" />;
  const { indicators } = detail.data;
  // One chart here; the page of the project has them all.
  const main = indicators.find(({ targets }) => targets.length > 0) ?? indicators[0];
  const conclusion = projectConclusion(detail.data, countMissing(detail.data.deliveries));
  return (
    <>
      <section class="panel stack" aria-labelledby="wat-u-terugkrijgt">
        <h2 class="utrecht-heading-2" id="wat-u-terugkrijgt">
          Zo ziet management uw project
        </h2>
        <p class="panel__conclusion">{conclusion.join(' ')}</p>
        <ShareText text={shareText(detail.data)} />
      </section>
      {main !== undefined && <IndicatorPanel indicator={main} asOf={detail.data.asOf} opener={null} />}
    </>
  );
}

function ShareText({ text }: { readonly text: string }) {
  const [told, setTold] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setTold('De tekst is gekopieerd.'),
      () => setTold('Kopiëren lukt niet in deze browser. Selecteer de tekst en kopieer hem zelf.'),
    );
  };
  return (
    <div class="field">
      <label class="utrecht-form-label field__label" for="deeltekst">
        Tekst voor een nieuwsbrief of verslag
      </label>
      <textarea
        id="deeltekst"
        class="utrecht-textarea utrecht-textarea--html-textarea"
        rows={8}
        readOnly
        value={text}
      />
      <div class="buttons no-print">
        <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={copy}>
          Tekst kopiëren
        </button>
      </div>
      <p class="small" role="status">
        {told}
      </p>
    </div>
  );
}
