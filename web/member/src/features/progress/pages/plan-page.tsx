import { paths } from '@rizhi/shared/lib/paths';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Plan } from '../components/plan';

export function PlanPage() {
  const { t } = useTranslation();
  const { planId = '' } = useParams();
  return <Plan planId={planId} back={{ to: paths.plans, name: t('progress:toPlans') }} />;
}
