import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import type { ProjectDetail } from '../../../../shared/api/project.schema.ts';
import { factsheetAddress, handInAddress, progressAddress, projectAddress } from '../../addresses.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { KnownNotice } from '../../components/known-notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { countMissing } from '../../conclusions/missing-conclusion.ts';
import { projectConclusion } from '../../conclusions/project-conclusion.ts';
import { formatDate } from '../../format/date.ts';
import { isMissing } from '../../components/missing.ts';
import { hasRole, useMe } from '../../session/me.tsx';
import { FigureOpener } from '../figure/figure-opener.tsx';
import { progressDue } from './progress-due.ts';
import { BudgetSection } from './budget-section.tsx';
import { DeliveriesPanel } from './deliveries-panel.tsx';
import { IndicatorPanel } from './indicator-panel.tsx';
import { MilestoneList } from './milestone-list.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { SubmissionsPanel } from './submissions-panel.tsx';

interface ProjectContentProps {
  readonly project: ProjectDetail;
  /** What was known when, as the address has it; empty for all that is in force now. */
  readonly known: string;
}

/** The page of a project, once its figures are there. */
export function ProjectContent({ project, known }: ProjectContentProps) {
  const { route } = useLocation();
  const me = useMe();
  // What came in later, and what to hand in now, is no part of how it stood then.
  const handsIn = known === '' && hasRole(me, project.programme, ['kartrekker', 'beheerder']);
  const missing = project.deliveries.filter(isMissing);
  const due = progressDue(project.deliveries);
  // The part of the address after # names an indicator, which is only there now that its figures are.
  useEffect(() => {
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    named?.scrollIntoView();
    named?.focus({ preventScroll: true });
  }, [project.code]);
  const [verdict, ...rest] = projectConclusion(project, countMissing(missing));

  return (
    <>
      <header class="lead">
        <PageTitle documentTitle={`${project.code} ${project.name}`}>
          <span class="code">{project.code}</span> {project.name}
        </PageTitle>
        <p class="muted">
          {project.lines.map(({ name }) => name).join(', ')}. Looptijd {formatDate(project.start)} tot en met{' '}
          {formatDate(project.end)}. Stand op {formatDate(project.asOf)}.
        </p>
        {known !== '' && (
          <KnownNotice known={known} leave={() => route(projectAddress(project.programme, project.code))} />
        )}
        <p class="lead__verdict">{verdict}</p>
        {rest.length > 0 && <p>{rest.join(' ')}</p>}
        {project.countedUnder !== null && (
          <p>De cijfers van dit project tellen mee bij project {project.countedUnder}.</p>
        )}
        {project.overlaps.length > 0 && (
          <p class="muted small">
            Overlapt met {project.overlaps.join(', ')}: bedragen kunnen in beide staan.
          </p>
        )}
        {known === '' && (
          <p class="no-print">
            <a href={factsheetAddress(project.programme, project.code)}>Factsheet om af te drukken</a>
          </p>
        )}
        {handsIn && (
          <p class="no-print">
            <a href={handInAddress(project.programme, { project: project.code })}>
              Gegevens van dit project aanleveren
            </a>
            {due !== undefined && (
              <>
                {' · '}
                <a href={progressAddress(project.programme, due)}>
                  Voortgang over {periodLabel(due.period)} schrijven
                </a>
              </>
            )}
          </p>
        )}
      </header>
      {project.progress !== null && <ProgressPanel progress={project.progress} />}
      {project.indicators.map((indicator) => (
        <IndicatorPanel
          key={indicator.id}
          indicator={indicator}
          asOf={project.asOf}
          opener={
            <FigureOpener
              programme={project.programme}
              project={project.code}
              id={indicator.id}
              asOf={project.asOf}
              known={known}
            />
          }
        />
      ))}
      {project.milestones.length > 0 && <MilestoneList milestones={project.milestones} asOf={project.asOf} />}
      {project.budget.length > 0 && <BudgetSection budget={project.budget} />}
      <DeliveriesPanel project={project} missing={missing} />
      {handsIn && <SubmissionsPanel programme={project.programme} project={project.code} />}
    </>
  );
}
