import { useState } from 'preact/hooks';
import { ApiError, asApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { FilePicker } from '../../components/file-picker.tsx';
import { Notice } from '../../components/notice.tsx';
import { Failure } from '../../components/states.tsx';

/** Loads a programme file: a new programme, or the next version of one; faults are listed with their place. */
export function ProgrammeUpload() {
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setMissing(file === null);
    if (file === null || busy) return;
    setBusy(true);
    setProblem(null);
    setDone(null);
    try {
      const programme = await readProgramme(file);
      const { version } = await sendJson<{ version: number }>(
        'PUT',
        apiPath('programmes', programme.id),
        programme,
      );
      setDone(
        `Programma ${programme.id} is geladen als versie ${version}. De cijfers worden opnieuw berekend.`,
      );
    } catch (error) {
      setProblem(asApiError(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section class="panel stack" aria-labelledby="programma-laden">
      <h2 class="utrecht-heading-2" id="programma-laden">
        Programma laden
      </h2>
      {problem !== null && <Failure error={problem} />}
      {problem !== null && problem.issues.length > 0 && (
        <ul class="list">
          {problem.issues.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <span class="hash">{path}</span> {message}
            </li>
          ))}
        </ul>
      )}
      {done !== null && <Notice kind="ok">{done}</Notice>}
      <form class="form" onSubmit={submit} noValidate>
        <FilePicker
          id="programmabestand"
          label="Programmabestand"
          description="Een JSON-bestand. Bij een fout verandert er niets; eerdere versies blijven bewaard."
          accept=".json,application/json"
          file={file}
          choose={setFile}
          error={missing ? 'Kies het programmabestand dat u wilt laden.' : null}
        />
        <div class="buttons">
          <button type="submit" class="utrecht-button utrecht-button--secondary-action" aria-disabled={busy}>
            {busy ? 'Bezig met laden…' : 'Programma laden'}
          </button>
        </div>
      </form>
    </section>
  );
}

async function readProgramme(file: File): Promise<{ id: string }> {
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch {
    throw new ApiError(
      400,
      'Dit is geen JSON-bestand',
      'Het bestand kon niet worden gelezen. Kies het programmabestand (JSON) en probeer het opnieuw.',
    );
  }
  if (typeof content === 'object' && content !== null && 'id' in content && typeof content.id === 'string') {
    return content as { id: string };
  }
  throw new ApiError(
    400,
    'De id ontbreekt',
    'Een programmabestand begint met een id. Vul die aan en laad het opnieuw.',
  );
}
