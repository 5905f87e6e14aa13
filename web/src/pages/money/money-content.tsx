import type { Budget, RealisedMoney } from '../../../../shared/api/budget.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import type { Resource } from '../../api/use-resource.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { moneyConclusion, yearWords } from '../../conclusions/money-conclusion.ts';
import { ContradictionsSection } from './contradictions-section.tsx';
import { CoverSection } from './cover-section.tsx';
import { OtherBudgets } from './other-budgets.tsx';
import { PaymentsSection } from './payments-section.tsx';
import { PmSection } from './pm-section.tsx';
import { RealisedSection } from './realised-section.tsx';
import { TotalsSection } from './totals-section.tsx';
import { YearChoice } from './year-choice.tsx';
import { YearsSection } from './years-section.tsx';
import { yearsOf } from './years-of.ts';

interface MoneyContentProps {
  readonly programme: ProgrammeAnswer;
  readonly budget: Budget;
  readonly realised: Resource<RealisedMoney>;
  /** The address of the CSV. */
  readonly csv: string;
  /** The date in the address, empty for today. */
  readonly stand: string;
}

/** The page itself, once the budget is there; what was realised may come later, or fail on its own. */
export function MoneyContent({ programme, budget, realised, csv, stand }: MoneyContentProps) {
  const years = yearsOf(programme);
  const [verdict, ...rest] = moneyConclusion(budget, realised.data);
  if (years.length === 0) {
    return (
      <>
        <PageTitle documentTitle="Geld">Geld</PageTitle>
        <Empty>
          {programme.name} heeft geen begroting. De beheerder zet die in het programmabestand, onder Beheer.
        </Empty>
      </>
    );
  }
  return (
    <>
      <header class="lead">
        <PageTitle documentTitle="Geld">Geld</PageTitle>
        <p class="muted">
          {programme.name}. Bedragen in euro’s; PM is een post waarvan het bedrag nog niet bekend is.
        </p>
        <p class="lead__verdict">{verdict}</p>
        {rest.length > 0 && <p>{rest.join(' ')}</p>}
        <OtherBudgets programme={programme.id} years={years} year={budget.year} stand={stand} />
      </header>
      <YearChoice programme={programme.id} years={years} year={budget.year} stand={stand} />
      <p class="no-print">
        <DownloadButton path={csv} fileName={`geld-${budget.year ?? 'hele-looptijd'}.csv`}>
          Posten van {yearWords(budget.year)} downloaden (CSV)
        </DownloadButton>
      </p>
      {realised.error !== null && <Failure error={realised.error} retry={realised.reload} />}
      {realised.error === null && realised.data === null && <Loading what="wat is gerealiseerd" />}
      {realised.data !== null && <RealisedSection programme={programme} realised={realised.data} />}
      <TotalsSection programme={programme} budget={budget} />
      <YearsSection programme={programme} years={years} year={budget.year} stand={stand} />
      <CoverSection programme={programme} budget={budget} />
      <PmSection programme={programme} budget={budget} />
      <PaymentsSection programme={programme} budget={budget} />
      <ContradictionsSection programme={programme} budget={budget} />
    </>
  );
}
