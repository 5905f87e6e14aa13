import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { progressAddress } from '../../addresses.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { FilePicker } from '../../components/file-picker.tsx';
import { Failure } from '../../components/states.tsx';
import { hasRole, useMe } from '../../session/me.tsx';
import { handIn } from '../../upload/hand-in.ts';
import type { Progress } from '../../upload/hand-in.ts';
import { HistoryField } from './history-field.tsx';
import { HowField } from './how-field.tsx';
import type { How } from './how-field.tsx';
import { deliveringMunicipalities, choosablePeriods, mostUrgent, suggestedPeriod } from './slot-choice.ts';
import type { Slot } from './slot-choice.ts';
import { SlotFields } from './slot-fields.tsx';
import { TemplateHelp } from './template-help.tsx';
import { UploadProgress } from './upload-progress.tsx';

interface UploadFormProps {
  readonly programme: ProgrammeAnswer;
  /** Those this person may hand in for; at least one. */
  readonly projects: ProgrammeAnswer['projects'];
  readonly deliveries: readonly Delivery[];
  /** What the address already says. */
  readonly start: Readonly<Record<string, string>>;
}

/** The form to hand in a file, or that there is nothing to report. */
export function UploadForm({ programme, projects, deliveries, start }: UploadFormProps) {
  const me = useMe();
  const { route } = useLocation();
  const [chosen, setChosen] = useState<Partial<Slot>>({
    ...(start['project'] && { project: start['project'] }),
    ...(start['gegevens'] && { dataset: start['gegevens'] }),
    ...(start['periode'] && { period: start['periode'] }),
    ...(start['gemeente'] && { municipality: start['gemeente'] }),
  });
  const [how, setHow] = useState<How>('bestand');
  const [file, setFile] = useState<File | null>(null);
  const [historyReason, setHistoryReason] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);

  const project =
    projects.find(({ code }) => code === (chosen.project ?? mostUrgent(deliveries, projects))) ?? projects[0];
  if (project === undefined) return null;
  const slot = completeSlot(programme, project, deliveries, chosen, me.today);

  const submit = (event: Event): void => {
    event.preventDefault();
    if (progress !== null) return;
    const missing = how !== 'niets' && file === null;
    setFault(missing ? 'Kies het CSV-bestand dat u wilt aanleveren.' : null);
    setProblem(null);
    if (missing) return;
    const choice = {
      ...slot,
      programme: programme.id,
      municipality: slot.municipality === '' ? null : slot.municipality,
      file: how === 'niets' ? null : file,
      trial: how === 'proef',
      historyReason,
    };
    handIn(choice, setProgress)
      .then((id) => route(`/aanleveren/${id}`))
      .catch((error: unknown) => {
        setProblem(asApiError(error));
        setProgress(null);
      });
  };

  const slotFields = (
    <SlotFields
      programme={programme}
      projects={projects}
      project={project}
      deliveries={deliveries}
      slot={slot}
      change={(change) => setChosen({ ...chosen, ...change })}
    />
  );
  if (slot.dataset === 'voortgang') {
    return (
      <div class="panel form">
        {slotFields}
        <p>Voortgang is geen bestand: u vult in een paar minuten een formulier in.</p>
        <p>
          <a class="utrecht-button utrecht-button--primary-action" href={progressAddress(programme.id, slot)}>
            Formulier invullen
          </a>
        </p>
      </div>
    );
  }
  return (
    <form class="panel form" onSubmit={submit} noValidate>
      {problem !== null && <Failure error={problem} />}
      {slotFields}
      <HowField how={how} setHow={setHow} />
      {how !== 'niets' && (
        <>
          <FilePicker
            id="bestand"
            label="CSV-bestand"
            description="Sleep het bestand hierheen of kies het. Ten hoogste 100 MB; puntkomma, komma en tab worden herkend."
            accept=".csv,.txt,.tsv,text/csv"
            file={file}
            choose={setFile}
            error={fault}
          />
          <TemplateHelp dataset={slot.dataset} />
        </>
      )}
      {hasRole(me, programme.id, ['beheerder']) && (
        <HistoryField reason={historyReason} setReason={setHistoryReason} />
      )}
      {progress === null ? (
        <div class="buttons">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            {how === 'niets' ? 'Niets te melden versturen' : 'Bestand controleren'}
          </button>
        </div>
      ) : (
        <UploadProgress progress={progress} />
      )}
    </form>
  );
}

function completeSlot(
  programme: ProgrammeAnswer,
  project: ProgrammeAnswer['projects'][number],
  deliveries: readonly Delivery[],
  chosen: Partial<Slot>,
  today: string,
): Slot {
  const dataset = project.datasets.find((id) => id === chosen.dataset) ?? project.datasets[0] ?? '';
  const municipalities = deliveringMunicipalities(programme, project, dataset);
  const municipality =
    municipalities.find(({ code }) => code === chosen.municipality)?.code ?? municipalities[0]?.code ?? '';
  const periods = choosablePeriods(programme, project, today);
  const period =
    periods.find((id) => id === chosen.period) ??
    suggestedPeriod(deliveries, { project: project.code, dataset, municipality }, periods);
  return { project: project.code, dataset, municipality, period };
}
