import type { ReferenceReport } from '../../../../shared/api/reference-report.schema.ts';
import { formatDate } from '../../format/date.ts';

/** The hashes by which anyone can check that an extract is the one this report is of. */
export function ReportOrigin({ report }: { readonly report: ReferenceReport }) {
  const hashOf = (name: string): string => report.files.find((file) => file.name === name)?.sha256 ?? '';
  return (
    <section class="report__origin" aria-labelledby="rapport-herkomst">
      <h2 class="utrecht-heading-2" id="rapport-herkomst">
        Controlegetallen (SHA-256)
      </h2>
      <dl class="report__hashes">
        {['extract.csv', 'manifest.json'].map((name) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="hash">{hashOf(name)}</dd>
          </div>
        ))}
      </dl>
      <p class="small muted">
        Alle cijfers komen uit het vastgelegde extract, niet uit wat nu geldt. Programma {report.programme.id}
        , versie {report.programmeVersion} van het programmabestand.
        {report.retainUntil !== null && ` Bewaard tot en met ${formatDate(report.retainUntil)}.`}
      </p>
    </section>
  );
}
