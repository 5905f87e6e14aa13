import type { FrozenVersion, Page } from '../../api/answers.ts';
import { referenceAddress } from '../../addresses.ts';
import { apiPath } from '../../api/client.ts';
import { formatMoment } from '../../format/date.ts';
import { formatCount } from '../../format/number.ts';
import { counted } from '../../format/words.ts';
import { FileList, fileMark } from './file-list.tsx';
import { Folded, Loaded } from './folded.tsx';
import type { AboutMunicipality } from './about-municipality.ts';
import { ReferenceBadge } from './reference-badge.tsx';

/** Every extract that was ever made of a municipality at a date; each can still be read. */
export function VersionsSection({ programme, date, municipality, administers }: AboutMunicipality) {
  const { code, versions, trial } = municipality;
  const list = (of: readonly FrozenVersion[]) => (
    <ul class="records">
      {of.map((version) => (
        <li key={version.nr}>
          <details>
            <summary>
              Versie {version.nr}, {formatMoment(version.frozenAt)}
            </summary>
            <div class="stack stack--tight panel__body">
              {administers && (
                <p>
                  <a href={`${referenceAddress(programme, date.date, code)}/rapport?versie=${version.nr}`}>
                    Rapport van versie {version.nr}
                  </a>
                </p>
              )}
              <FileList
                programme={programme}
                date={date.date}
                municipality={code}
                files={version.files}
                mark={fileMark(version.state, trial)}
                version={version.nr}
              />
            </div>
          </details>
          <span class="todo__when">
            <ReferenceBadge state={version.state} />
            <span class="muted break">
              {version.by === 'planning' ? 'vanzelf, volgens planning' : `door ${version.by}`};{' '}
              {formatCount(version.counts.caseload)} in de caseload
            </span>
          </span>
          {version.reopened !== null && (
            <span class="small break">
              Heropend op {formatMoment(version.reopened.at)}: gevraagd door {version.reopened.askedBy},
              goedgekeurd door {version.reopened.approvedBy}. Reden: {version.reopened.reason}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <Folded
      title="Versies"
      note={`${counted(municipality.version, 'extract', 'extracten')}, alle nog te openen`}
    >
      {versions.length >= municipality.version || versions.length < 20 ? (
        list(versions)
      ) : (
        <Loaded<Page<FrozenVersion>>
          what="de versies"
          path={apiPath('programmes', programme, 'reference-dates', date.date, code, 'versions')}
        >
          {({ items }) => list(items)}
        </Loaded>
      )}
    </Folded>
  );
}
