import type { QuestionState } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { State } from '../../../components/page';
import { LOOK } from '../model/states';

export function QuestionStateMark({ state }: { state: QuestionState }) {
  const { t } = useTranslation();
  const look = LOOK[state];
  return (
    <State tone={look.tone} icon={look.icon}>
      {t(`bank:state.${state}`)}
    </State>
  );
}
