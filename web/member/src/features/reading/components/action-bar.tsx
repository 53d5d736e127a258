import type { TodayModuleView } from '@rizhi/shared/api/types';
import { Button, ButtonLink } from '@rizhi/shared/components/button';
import { paths } from '@rizhi/shared/lib/paths';
import { minutesOf } from '@rizhi/shared/lib/time';
import { useTranslation } from 'react-i18next';
import { type SectionProgress, secondsLeft } from '../model/progress';
import styles from './reader.module.css';

interface ActionBarProps {
  module: TodayModuleView;
  progress: SectionProgress[];
  place: number;
  isReadingDone: boolean;
  onMissing: () => void;
  onNext: () => void;
}

/** How much is left, and the one thing to do next. */
export function ActionBar({ module, progress, place, isReadingDone, onMissing, onNext }: ActionBarProps) {
  const { t } = useTranslation();
  const left = secondsLeft(progress);
  const current = progress[place];
  return (
    <aside className={styles.actions} aria-label={t('reading:actions')} data-action-bar>
      <p className={styles.minutesLeft}>
        <strong>
          {isReadingDone ? t('reading:allRead') : t('reading:left', { count: minutesOf(left) })}
        </strong>
        {t('reading:sectionOf', { number: place + 1, count: progress.length })}
      </p>
      <Next
        module={module}
        current={current}
        isReadingDone={isReadingDone}
        isLast={place === progress.length - 1}
        onMissing={onMissing}
        onNext={onNext}
      />
    </aside>
  );
}

interface NextProps extends Pick<ActionBarProps, 'module' | 'isReadingDone' | 'onMissing' | 'onNext'> {
  current: SectionProgress | undefined;
  isLast: boolean;
}

function Next({ module, current, isReadingDone, isLast, onMissing, onNext }: NextProps) {
  const { t } = useTranslation();
  const { quiz } = module;
  if (isReadingDone && quiz && quiz.state !== 'passed') {
    return (
      <ButtonLink look="primary" to={paths.startQuiz(module.planId, module.day)}>
        {t(quiz.state === 'started' ? 'reading:resumeQuiz' : 'reading:toQuiz')}
      </ButtonLink>
    );
  }
  if (isReadingDone) {
    return (
      <ButtonLink look="primary" to={paths.today}>
        {t('reading:toToday')}
      </ButtonLink>
    );
  }
  if (module.state === 'upcoming' || module.state === 'excused') {
    return <ButtonLink to={paths.today}>{t('reading:toToday')}</ButtonLink>;
  }
  if (current?.isRead && !isLast) {
    return (
      <Button look="primary" onClick={onNext}>
        {t('reading:nextSection')}
      </Button>
    );
  }
  return <Button onClick={onMissing}>{t('reading:markRead')}</Button>;
}
