import type { TodayModuleView } from '@rizhi/shared/api/types';
import { Button } from '@rizhi/shared/components/button';
import { Notice } from '@rizhi/shared/components/surface';
import { problemMessage } from '@rizhi/shared/lib/problem';
import { useTranslation } from 'react-i18next';
import type { ReaderState } from '../model/reporter';
import type { Arrival } from '../model/use-arrival';

interface ReaderNoticesProps {
  module: TodayModuleView;
  state: ReaderState;
  arrival: Arrival;
  onTakeBack: () => void;
}

/** At most one thing that the reader must know now. */
export function ReaderNotices({ module, state, arrival, onTakeBack }: ReaderNoticesProps) {
  const { t } = useTranslation();
  if (state.phase === 'offline') {
    return (
      <Notice icon="offline" isLive>
        <strong>{t('reading:notice.offline')}</strong>
        {t('reading:notice.offlineHint')}
      </Notice>
    );
  }
  if (state.phase === 'parked') {
    return (
      <Notice
        mark="excused"
        isLive
        action={<Button onClick={onTakeBack}>{t('reading:notice.takeBack')}</Button>}
      >
        <strong>{t('reading:notice.parked')}</strong>
        {t('reading:notice.parkedHint')}
      </Notice>
    );
  }
  if (module.state === 'upcoming') {
    return <Notice mark="upcoming">{t('reading:notice.upcoming')}</Notice>;
  }
  if (module.state === 'excused') return <Notice mark="excused">{t('reading:notice.excused')}</Notice>;
  if (state.phase === 'refused') {
    return (
      <Notice mark="overdue" isLive action={<Button onClick={onTakeBack}>{t('shared:retry')}</Button>}>
        <strong>{t('reading:notice.refused')}</strong>
        {problemMessage(state.error, t)}
      </Notice>
    );
  }
  if (state.refusal === 'cap-reached') return <Notice mark="open">{t('reading:notice.cap')}</Notice>;
  if (arrival.offer) {
    const number = module.sections.findIndex((section) => section.sectionId === arrival.offer?.sectionId) + 1;
    return (
      <Notice action={<Button onClick={arrival.accept}>{t('reading:notice.resume')}</Button>}>
        {number > 0 ? t('reading:notice.lastAt', { number }) : t('reading:notice.lastSomewhere')}
      </Notice>
    );
  }
  return null;
}
