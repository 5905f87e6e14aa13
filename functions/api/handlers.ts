import { afterwardsRoutes } from './routes/afterwards.routes.ts';
import { auditSampleRoutes } from './routes/audit-sample.routes.ts';
import { auditRoutes } from './routes/audit.routes.ts';
import { breakdownRoutes } from './routes/breakdown.routes.ts';
import { budgetRoutes } from './routes/budget.routes.ts';
import { dashboardRoutes } from './routes/dashboard.routes.ts';
import { datasetRoutes } from './routes/datasets.routes.ts';
import { elevenProofRoutes } from './routes/eleven-proof.routes.ts';
import { exceptionRoutes } from './routes/exceptions.routes.ts';
import { figureRoutes } from './routes/figure.routes.ts';
import { issueRoutes } from './routes/issues.routes.ts';
import { mappingRoutes } from './routes/mappings.routes.ts';
import { templateRoutes } from './routes/templates.routes.ts';
import { meetingRoutes } from './routes/meetings.routes.ts';
import { meRoutes } from './routes/me.routes.ts';
import { memberRoutes } from './routes/members.routes.ts';
import { missingRoutes } from './routes/missing.routes.ts';
import { openApiRoutes } from './routes/open-api.routes.ts';
import { practiceRoutes } from './routes/practice.routes.ts';
import { programmeRoutes } from './routes/programmes.routes.ts';
import { progressRoutes } from './routes/progress.routes.ts';
import { projectRoutes } from './routes/projects.routes.ts';
import { referenceCheckRoutes } from './routes/reference-checks.routes.ts';
import { referenceDateRoutes } from './routes/reference-dates.routes.ts';
import { referenceReportRoutes } from './routes/reference-report.routes.ts';
import { referenceReviewRoutes } from './routes/reference-review.routes.ts';
import { retentionRoutes } from './routes/retention.routes.ts';
import { slotHistoryRoutes } from './routes/slot-history.routes.ts';
import { submissionRoutes } from './routes/submissions.routes.ts';
import type { Handlers } from './route-table.ts';

/** What answers each row of the table. */
export const handlers: Handlers = {
  ...openApiRoutes,
  ...meRoutes,
  ...programmeRoutes,
  ...memberRoutes,
  ...meetingRoutes,
  ...dashboardRoutes,
  ...missingRoutes,
  ...afterwardsRoutes,
  ...practiceRoutes,
  ...exceptionRoutes,
  ...budgetRoutes,
  ...projectRoutes,
  ...figureRoutes,
  ...breakdownRoutes,
  ...progressRoutes,
  ...elevenProofRoutes,
  ...mappingRoutes,
  ...templateRoutes,
  ...submissionRoutes,
  ...slotHistoryRoutes,
  ...issueRoutes,
  ...datasetRoutes,
  ...auditRoutes,
  ...auditSampleRoutes,
  ...retentionRoutes,
  ...referenceCheckRoutes,
  ...referenceReviewRoutes,
  ...referenceReportRoutes,
  ...referenceDateRoutes,
};
