import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { progressAddress } from '../../addresses.ts';
import type { FileDatasetId } from '../../../../shared/datasets/dataset.ts';
import type { Given } from '../../check/check-messages.ts';
import { Failure } from '../../components/states.tsx';
import { hasRole, useMe } from '../../session/me.tsx';
import { FileField } from './file-field.tsx';
import { HandInOutcome } from './hand-in-outcome.tsx';
import { HistoryField } from './history-field.tsx';
import { HowField } from './how-field.tsx';
import type { How } from './how-field.tsx';
import { MappingAgain } from './mapping-again.tsx';
import { deliveringMunicipalities, choosablePeriods, mostUrgent, suggestedPeriod } from './slot-choice.ts';
import type { Slot } from './slot-choice.ts';
import { SlotFields } from './slot-fields.tsx';
import { TemplateButton } from './template-button.tsx';
import { TemplateHelp } from './template-help.tsx';
import { UploadProgress } from './upload-progress.tsx';
import { useHandIn } from './use-hand-in.ts';

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
  const [given, setGiven] = useState<Given | null>(null);
  const [historyReason, setHistoryReason] = useState<string | null>(null);
  const [mapAgain, setMapAgain] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const handingIn = useHandIn((id) => route(`/aanleveren/${id}`));
  const { stage, problem } = handingIn;
  const busy = stage.kind === 'checking' || stage.kind === 'sending';

  const project =
    projects.find(({ code }) => code === (chosen.project ?? mostUrgent(deliveries, projects))) ?? projects[0];
  if (project === undefined) return null;
  const slot = completeSlot(programme, project, deliveries, chosen, me.today);
  const isForm = slot.dataset === 'voortgang';

  /** What was found holds for the file and slot that were checked alone. */
  const changed = (): void => {
    setFault(null);
    if (stage.kind !== 'sending') handingIn.reset();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (busy || isForm) return;
    const missing = how !== 'niets' && given === null;
    setFault(missing ? 'Kies het bestand dat u wilt aanleveren, of plak de rijen.' : null);
    const municipality = slot.municipality === '' ? null : slot.municipality;
    const send = { ...slot, programme: programme.id, municipality, trial: how === 'proef', historyReason };
    if (how === 'niets') handingIn.sendNothing(send);
    else if (given !== null) {
      const dataset = slot.dataset as FileDatasetId;
      handingIn.start({
        request: { given, slot: { ...slot, dataset, programme, municipality } },
        send,
        mapAgain,
      });
    }
  };

  return (
    <div class="stack">
      <form class="panel form" onSubmit={submit} noValidate>
        {problem !== null && <Failure error={problem} />}
        <SlotFields
          programme={programme}
          projects={projects}
          project={project}
          deliveries={deliveries}
          slot={slot}
          change={(change) => {
            changed();
            setChosen({ ...chosen, ...change });
          }}
        />
        {isForm ? (
          <>
            <p>Voortgang is geen bestand: u vult in een paar minuten een formulier in.</p>
            <p>
              <a
                class="utrecht-button utrecht-button--primary-action"
                href={progressAddress(programme.id, slot)}
              >
                Formulier invullen
              </a>
            </p>
          </>
        ) : (
          <>
            <HowField
              how={how}
              setHow={(next) => {
                changed();
                setHow(next);
              }}
            />
            {how !== 'niets' && (
              <>
                <FileField
                  given={given}
                  give={(next) => {
                    changed();
                    setGiven(next);
                  }}
                  error={fault}
                />
                <MappingAgain programme={programme.id} slot={slot} again={mapAgain} setAgain={setMapAgain} />
                <TemplateHelp programme={programme} project={project} slot={slot} />
              </>
            )}
            {hasRole(me, programme.id, ['beheerder']) && (
              <HistoryField reason={historyReason} setReason={setHistoryReason} />
            )}
            {busy && <UploadProgress progress={stage.progress} />}
            <div class="buttons">
              <button
                type="submit"
                class="utrecht-button utrecht-button--primary-action"
                aria-disabled={busy}
              >
                {how === 'niets' ? 'Niets te melden versturen' : 'Bestand controleren'}
              </button>
            </div>
          </>
        )}
      </form>
      {!isForm && (
        <HandInOutcome
          handingIn={handingIn}
          template={<TemplateButton programme={programme.id} project={project.code} slot={slot} />}
        />
      )}
    </div>
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
