import type { FrozenFile } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { formatBytes } from '../../format/number.ts';

const WHAT: Readonly<Record<string, string>> = {
  'extract.csv': 'Extract voor Excel (CSV)',
  'extract.xlsx': 'Extract als werkmap, met uitleg van de kolommen (XLSX)',
  'extract.json': 'Extract voor programma’s (JSON)',
  'toerekenfactoren.csv': 'Toerekenfactoren per project en consulent',
  'esf-indicatoren.csv': 'ESF+-indicatoren van deze gemeente',
  'zonder_bewijs.csv': 'Deelnemers zonder bewijs',
  'verschillen.csv': 'Correcties op eerdere definitieve extracten',
  'manifest.json': 'Manifest: bestanden, hashes en herkomst',
};

interface FileListProps {
  readonly programme: string;
  readonly date: string;
  readonly municipality: string;
  readonly files: readonly FrozenFile[];
  /** `PROEF-`, `ingediend-` or nothing: stands in the name of each file. */
  readonly mark: string;
  /** An earlier extract than the latest. */
  readonly version?: number;
}

/** The frozen files of an extract, each with what it is and its hash. */
export function FileList({ programme, date, municipality, files, mark, version }: FileListProps) {
  const base = apiPath('programmes', programme, 'reference-dates', date, municipality);
  const which = version === undefined ? '' : `versie-${version}-`;
  return (
    <ul class="extract">
      {files.map(({ name, sha256, size }) => (
        <li key={name}>
          <DownloadButton
            path={`${base}/${name}${version === undefined ? '' : `?version=${version}`}`}
            fileName={`peilmoment-${date}-${municipality}-${mark}${which}${name}`}
          >
            {mark}
            {name}
          </DownloadButton>
          <span class="small">
            {WHAT[name] ?? name}, {formatBytes(size)}
            <span class="table__unit hash">SHA-256 {sha256}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What stands in the names of files that are not definitive, so that none is taken for it. */
export function fileMark(state: string, trial: boolean): string {
  if (trial || state === 'proef') return 'PROEF-';
  return state === 'definitief' ? '' : `${state.toUpperCase()}-`;
}
