import { page } from '@rizhi/shared/lib/later-page';
import { Route } from 'react-router';

const PlansPage = page(async () => (await import('./pages/plans-page')).PlansPage);
const PlanPage = page(async () => (await import('./pages/plan-page')).PlanPage);

export const progressRoutes = (
  <>
    <Route path="plans" element={<PlansPage />} />
    <Route path="plans/:planId" element={<PlanPage />} />
  </>
);
