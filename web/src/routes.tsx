import { Route, Router } from 'preact-iso';
import { COMPARE_ADDRESS } from './addresses.ts';
import { NoRightsPage, NotFoundPage } from './components/states.tsx';
import { lazyPage, namedPage } from './layout/lazy-page.tsx';
import { Shell } from './layout/shell.tsx';
import { HomePage } from './pages/home-page.tsx';
import { OverviewPage } from './pages/overview/overview-page.tsx';
import { useMe } from './session/me.tsx';

const NamedOverview = namedPage('Overzicht', OverviewPage);
const ProjectPage = lazyPage('Project', () =>
  import('./pages/project/project-page.tsx').then((page) => page.ProjectPage),
);
const FigurePage = lazyPage('Indicator', () =>
  import('./pages/figure/figure-page.tsx').then((page) => page.FigurePage),
);
const ComparePage = lazyPage('Programma’s naast elkaar', () =>
  import('./pages/compare/compare-page.tsx').then((page) => page.ComparePage),
);
const UploadPage = lazyPage('Aanleveren', () =>
  import('./pages/upload/upload-page.tsx').then((page) => page.UploadPage),
);
const ProgressPage = lazyPage('Voortgang', () =>
  import('./pages/progress/progress-page.tsx').then((page) => page.ProgressPage),
);
const SlotHistoryPage = lazyPage('Geschiedenis', () =>
  import('./pages/slot-history/slot-history-page.tsx').then((page) => page.SlotHistoryPage),
);
const SubmissionPage = lazyPage('Aanlevering', () =>
  import('./pages/submission/submission-page.tsx').then((page) => page.SubmissionPage),
);
const ReferenceDatesPage = lazyPage('Peilmomenten', () =>
  import('./pages/reference-dates/reference-dates-page.tsx').then((page) => page.ReferenceDatesPage),
);
const ReferenceDatePage = lazyPage('Peilmoment', () =>
  import('./pages/reference-dates/reference-date-page.tsx').then((page) => page.ReferenceDatePage),
);
const MunicipalityPage = lazyPage('Gemeente bij een peilmoment', () =>
  import('./pages/reference-dates/municipality-page.tsx').then((page) => page.MunicipalityPage),
);
const RemarksPage = lazyPage('Opmerkingen bij peilmomenten', () =>
  import('./pages/reference-dates/remarks-page.tsx').then((page) => page.RemarksPage),
);
const ReferenceReportPage = lazyPage('Peilmomentrapport', () =>
  import('./pages/reference-report/reference-report-page.tsx').then((page) => page.ReferenceReportPage),
);
const RetentionPage = lazyPage('Bewaren, verwijderen en rechten van deelnemers', () =>
  import('./pages/retention/retention-page.tsx').then((page) => page.RetentionPage),
);
const BreakdownPage = lazyPage('Uitsplitsing', () =>
  import('./pages/breakdown/breakdown-page.tsx').then((page) => page.BreakdownPage),
);
const MoneyPage = lazyPage('Geld', () =>
  import('./pages/money/money-page.tsx').then((page) => page.MoneyPage),
);
const MeetingsPage = lazyPage('Overleg', () =>
  import('./pages/meeting/meetings-page.tsx').then((page) => page.MeetingsPage),
);
const MeetingPage = lazyPage('Overleg', () =>
  import('./pages/meeting/meeting-page.tsx').then((page) => page.MeetingPage),
);
const FactsheetPage = lazyPage('Factsheet', () =>
  import('./pages/factsheet/factsheet-page.tsx').then((page) => page.FactsheetPage),
);
const YearlyReportPage = lazyPage('Jaarverslag', () =>
  import('./pages/yearly-report/yearly-report-page.tsx').then((page) => page.YearlyReportPage),
);
const DeliveriesPage = lazyPage('Aanleveringen', () =>
  import('./pages/deliveries/deliveries-page.tsx').then((page) => page.DeliveriesPage),
);
const AdminPage = lazyPage('Beheer', () =>
  import('./pages/admin/admin-page.tsx').then((page) => page.AdminPage),
);
const EditorPage = lazyPage('Programma inrichten', () =>
  import('./pages/editor/editor-page.tsx').then((page) => page.EditorPage),
);
const AuditPage = lazyPage('Logboek', () =>
  import('./pages/audit/audit-page.tsx').then((page) => page.AuditPage),
);

/** Which page belongs to which address; pages after the first are fetched when they are opened. */
export function Routes() {
  const me = useMe();
  if (me.roles.length === 0 && !me.platform) {
    return (
      <Shell>
        <NoRightsPage user={me.user} />
      </Shell>
    );
  }
  return (
    <Shell>
      <Router>
        <Route path="/" component={HomePage} />
        <Route path="/programma/:programme" component={NamedOverview} />
        <Route path="/programma/:programme/project" component={ProjectPage} />
        <Route path="/programma/:programme/cijfer" component={FigurePage} />
        <Route path={COMPARE_ADDRESS} component={ComparePage} />
        <Route path="/programma/:programme/aanleveren" component={UploadPage} />
        <Route path="/programma/:programme/voortgang" component={ProgressPage} />
        <Route path="/programma/:programme/aanleveringen" component={DeliveriesPage} />
        <Route path="/programma/:programme/uitsplitsing" component={BreakdownPage} />
        <Route path="/programma/:programme/geld" component={MoneyPage} />
        <Route path="/programma/:programme/geschiedenis" component={SlotHistoryPage} />
        <Route path="/programma/:programme/peilmomenten" component={ReferenceDatesPage} />
        <Route path="/programma/:programme/peilmomenten/:date" component={ReferenceDatePage} />
        <Route path="/programma/:programme/peilmomenten/:date/:gm" component={MunicipalityPage} />
        <Route path="/programma/:programme/peilmomenten/:date/:gm/rapport" component={ReferenceReportPage} />
        <Route path="/programma/:programme/bewaren" component={RetentionPage} />
        <Route path="/programma/:programme/opmerkingen" component={RemarksPage} />
        <Route path="/programma/:programme/overleg" component={MeetingsPage} />
        <Route path="/programma/:programme/overleg/:meeting" component={MeetingPage} />
        <Route path="/programma/:programme/factsheet" component={FactsheetPage} />
        <Route path="/programma/:programme/jaarverslag" component={YearlyReportPage} />
        <Route path="/programma/:programme/beheer" component={AdminPage} />
        <Route path="/programma/:programme/inrichting" component={EditorPage} />
        <Route path="/programma/:programme/logboek" component={AuditPage} />
        <Route path="/beheer" component={AdminPage} />
        <Route path="/aanleveren/:id" component={SubmissionPage} />
        <Route default component={NotFoundPage} />
      </Router>
    </Shell>
  );
}
