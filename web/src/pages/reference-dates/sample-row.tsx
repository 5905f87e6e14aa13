import { useState } from 'preact/hooks';
import { periodLabel } from '../../../../shared/programme/period.ts';
import type { AuditSampleRow } from '../../api/answers.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { formatMoment, formatShortMoment } from '../../format/date.ts';
import { DATASET_WORDS } from '../../format/words.ts';
import { actionWords, subjectWords } from '../audit/audit-words.ts';
import { cellText } from './cell-text.ts';
import { Loaded } from './folded.tsx';

type SampleFile = AuditSampleRow['files'][number];

interface SampleRowProps {
  /** The path of the sample. */
  readonly base: string;
  readonly index: number;
  readonly csvRow: number;
}

/** A drawn row, opened to the files and rows it rests on, the references to proof and the trail. */
export function SampleRow({ base, index, csvRow }: SampleRowProps) {
  const [opened, setOpened] = useState(false);
  return (
    <li>
      <details onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
        <summary>Rij {csvRow} van extract.csv</summary>
        {opened && (
          <Loaded<AuditSampleRow> what="de rij" path={`${base}/rows/${index}`}>
            {(found) => <Opened base={base} found={found} />}
          </Loaded>
        )}
      </details>
    </li>
  );
}

function Opened({ base, found }: { readonly base: string; readonly found: AuditSampleRow }) {
  return (
    <div class="stack panel__body">
      <Cells cells={found.row} />
      {found.files.map((file) => (
        <File key={file.submission} base={base} file={file} />
      ))}
      {found.trail.length > 0 && (
        <div>
          <p class="strong">In het logboek</p>
          <ul class="list small">
            {found.trail.map(({ sequence, at, by, action, subject, reason }) => (
              <li key={sequence} class="break">
                {sequence}: {formatShortMoment(at)}, {actionWords(action)}, {subjectWords(subject)}, door {by}
                {reason !== null && `. Reden: ${reason}`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function File({ base, file }: { readonly base: string; readonly file: SampleFile }) {
  const { submission, project, dataset, period, fileName, sha256, sender, acceptedAt, kept, rows } = file;
  return (
    <div class="stack stack--tight">
      <p class="strong">
        {project} {DATASET_WORDS[dataset].toLowerCase()}, {periodLabel(period)}
      </p>
      <p class="small break">
        Aanlevering {submission}
        {acceptedAt !== null && `, verwerkt op ${formatMoment(acceptedAt)}`}
        {sender !== null && `, ingezonden door ${sender}`}
        {sha256 !== null && <span class="table__unit hash">SHA-256 {sha256}</span>}
      </p>
      {kept ? (
        <div>
          <DownloadButton path={`${base}/files/${submission}`} fileName={fileName}>
            {fileName} downloaden
          </DownloadButton>
        </div>
      ) : (
        <p class="small">Het bestand is niet meer bewaard.</p>
      )}
      {rows.map(({ row, counts, proof, cells }) => (
        <details key={row}>
          <summary>
            Rij {row} van het bestand{dataset === 'activiteiten' && `, bewijsstuk: ${proof ?? 'geen'}`}
            {!counts && ' (telt niet meer: een later bestand heeft deze rij opnieuw)'}
          </summary>
          <Cells cells={cells} />
        </details>
      ))}
    </div>
  );
}

function Cells({ cells }: { readonly cells: AuditSampleRow['row'] }) {
  return (
    <dl class="facts small">
      {Object.entries(cells).map(([column, value]) => (
        <div key={column}>
          <dt>{column.replaceAll('_', ' ')}</dt>
          <dd class="break">{cellText(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
