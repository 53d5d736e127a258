import { lazy } from 'react';
import { Route } from 'react-router';

const PlansPage = lazy(async () => ({ default: (await import('./pages/plans-page')).PlansPage }));
const PlanPage = lazy(async () => ({ default: (await import('./pages/plan-page')).PlanPage }));

export const progressRoutes = (
  <>
    <Route path="plans" element={<PlansPage />} />
    <Route path="plans/:planId" element={<PlanPage />} />
  </>
);
