import { useRoute } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { referenceAddress } from '../../addresses.ts';
import { Notice } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Empty, NotFoundPage, PageFailure, PageLoading } from '../../components/states.tsx';
import { nextReferenceStep } from '../../conclusions/reference-step.ts';
import { formatDate, formatMoment } from '../../format/date.ts';
import { formatCount } from '../../format/number.ts';
import { Breadcrumb } from '../../layout/breadcrumb.tsx';
import { hasRole, useMe } from '../../session/me.tsx';
import type { AboutMunicipality } from './about-municipality.ts';
import { AuditSampleSection } from './audit-sample-section.tsx';
import { CorrectionsSection } from './corrections-section.tsx';
import { ExtractRows } from './extract-rows.tsx';
import { FileList, fileMark } from './file-list.tsx';
import { MissingSources } from './missing-sources.tsx';
import { MunicipalityActions } from './municipality-actions.tsx';
import { PurgedNotice } from './purged-notice.tsx';
import { ReferenceBadge, ReferenceTags } from './reference-badge.tsx';
import { RemarksSection } from './remarks-section.tsx';
import { ReopeningSection } from './reopening-section.tsx';
import { ReviewerNotice } from './reviewer-notice.tsx';
import { SourceList } from './source-list.tsx';
import { useReferenceDates } from './use-reference-dates.ts';
import { VersionsSection } from './versions-section.tsx';

/** One municipality at a reference date: its step, files, remarks, versions and samples. */
export function MunicipalityPage() {
  const { params } = useRoute();
  const me = useMe();
  const id = params['programme'] ?? '';
  const dates = useReferenceDates(id);
  const date = dates.data?.find((each) => each.date === params['date']);
  const municipality = date?.municipalities.find(({ code }) => code === params['gm']);
  const found = municipality !== undefined;
  useEffect(() => {
    if (found) goToPart();
  }, [found]);
  if (dates.error !== null && dates.data === null)
    return <PageFailure error={dates.error} retry={dates.reload} />;
  if (dates.data === null) return <PageLoading what="de gemeente" />;
  if (date === undefined || municipality === undefined) return <NotFoundPage />;
  const administers = hasRole(me, id, ['esf', 'beheerder']);
  const { code, name, files, version, trial, state } = municipality;
  const parts = { programme: id, date, municipality, administers, reload: dates.reload };
  const when = `Peilmoment ${formatDate(date.date)}`;
  return (
    <div class="stack">
      <Breadcrumb
        trail={[
          { href: referenceAddress(id), label: 'Peilmomenten' },
          { href: referenceAddress(id, date.date), label: when },
        ]}
        here={name}
      />
      <Head {...parts} today={me.today} />
      {!administers && <ReviewerNotice agreement={date.processingAgreement} />}
      {date.purged && <PurgedNotice programme={id} />}
      {(trial || state === 'proef') && version > 0 && (
        <Notice kind="warning" title="Dit is een proef">
          <p>
            {trial
              ? 'Deze gemeente doet op dit peilmoment mee als proef: ook wat definitief is, telt niet.'
              : 'Dit extract is gemaakt om te bekijken; het is nog niet ingediend.'}{' '}
            Gebruik deze cijfers en bestanden niet voor een declaratie. In de naam van elk bestand dat u
            downloadt, staat PROEF.
          </p>
        </Notice>
      )}
      <section class="panel" aria-labelledby="bestanden">
        <h2 class="utrecht-heading-2 panel__title" id="bestanden" tabIndex={-1}>
          Bestanden
        </h2>
        {files.length === 0 ? (
          <Empty>{noFiles(administers, date.purged)}</Empty>
        ) : (
          <div class="stack">
            {administers && (
              <p>
                <a href={`${referenceAddress(id, date.date, code)}/rapport`}>
                  Peilmomentrapport om te printen
                </a>
              </p>
            )}
            <FileList
              programme={id}
              date={date.date}
              municipality={code}
              files={files}
              mark={fileMark(state, trial)}
            />
            <SourceList programme={id} inputs={municipality.inputs} />
          </div>
        )}
      </section>
      {version > 0 && !date.purged && <ExtractRows {...parts} />}
      {version > 0 && <RemarksSection {...parts} />}
      {administers && municipality.corrected && version > 0 && <CorrectionsSection {...parts} />}
      {version > 0 && <VersionsSection {...parts} />}
      {administers && state === 'definitief' && !date.purged && <ReopeningSection {...parts} />}
      {administers && version > 0 && <AuditSampleSection {...parts} />}
    </div>
  );
}

function Head({
  programme,
  date,
  municipality,
  administers,
  reload,
  today,
}: AboutMunicipality & { readonly today: string }) {
  const { name, counts, frozenAt, by, missing } = municipality;
  return (
    <header class="lead">
      <PageTitle documentTitle={`${name}, peilmoment ${formatDate(date.date)}`}>
        {name}, {formatDate(date.date)}
      </PageTitle>
      <p>
        <ReferenceBadge state={municipality.state} /> <ReferenceTags {...municipality} />
      </p>
      <p class="lead__verdict">
        {nextReferenceStep(municipality, { ...date, today, looksOn: !administers }).text}
      </p>
      {counts !== null && frozenAt !== null && (
        <p>
          {formatCount(counts.caseload)} in de caseload, van {formatCount(counts.proven)} is een prestatie
          aangetoond, {formatCount(counts.left)} uitgestroomd. Vastgelegd op {formatMoment(frozenAt)} door{' '}
          <span class="break">{by}</span>.
        </p>
      )}
      {missing.length > 0 && <MissingSources missing={missing} />}
      {(administers || municipality.version > 0) && (
        <MunicipalityActions {...{ programme, date, municipality, reload }} />
      )}
    </header>
  );
}

function noFiles(administers: boolean, purged: boolean): string {
  if (purged) return 'Er is geen extract.';
  return administers
    ? 'Er is nog geen extract. Maak een proef of dien in.'
    : 'Er is nog niets ingediend. Zodra de regio indient, ziet u hier de bestanden.';
}

/** The part of the page that the address names, once it is there. */
function goToPart(): void {
  const part = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  part?.focus();
  part?.scrollIntoView();
}
