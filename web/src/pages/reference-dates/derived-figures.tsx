import { ESF_INDICATOR_NAMES } from '../../../../shared/reference-date/esf-indicator-names.ts';
import type { AttributionFactor } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { formatCount, formatFactor, NO_VALUE } from '../../format/number.ts';
import { FigureTable } from './figure-table.tsx';
import { Folded, Loaded } from './folded.tsx';

interface AtDate {
  readonly programme: string;
  readonly date: string;
}

/** Attribution factors of a date, over all municipalities. */
export function Factors({ programme, date }: AtDate) {
  return (
    <Folded title="Toerekenfactoren" note="welk deel van elke consulent uit ESF mag">
      <p class="small">
        Deelnemers met ESF en een aangetoonde prestatie, gedeeld door de caseload die niet slaapt. Van een
        vastgelegde gemeente rusten ze op het extract, anders op wat nu geldt.
      </p>
      <Loaded<readonly AttributionFactor[]>
        what="de toerekenfactoren"
        path={apiPath('programmes', programme, 'reference-dates', date, 'factors')}
      >
        {(factors) => (
          <FigureTable
            caption="Toerekenfactoren"
            heads={['Project', 'Consulent', 'Met prestatie', 'Caseload', 'Factor']}
            rows={factors.map(({ project, consulent, proven, caseload, factor }) => [
              project,
              consulent,
              formatCount(proven),
              formatCount(caseload),
              factor === null ? NO_VALUE : formatFactor(factor),
            ])}
            words={2}
          />
        )}
      </Loaded>
    </Folded>
  );
}

/** The ESF+ common indicators of a date, over all municipalities. */
export function EsfIndicators({ programme, date }: AtDate) {
  return (
    <Folded title="Gemeenschappelijke ESF+-indicatoren" note="vanaf de start van het project">
      <Loaded<Readonly<Record<string, number>>>
        what="de ESF+-indicatoren"
        path={apiPath('programmes', programme, 'reference-dates', date, 'esf-indicators')}
      >
        {(indicators) => (
          <FigureTable
            caption="Gemeenschappelijke ESF+-indicatoren"
            heads={['Code', 'Deelnemers', 'Aantal']}
            rows={Object.entries(indicators)
              .toSorted(([a], [b]) => a.localeCompare(b))
              .map(([code, count]) => [code, ESF_INDICATOR_NAMES[code] ?? '', formatCount(count)])}
            words={2}
          />
        )}
      </Loaded>
    </Folded>
  );
}
