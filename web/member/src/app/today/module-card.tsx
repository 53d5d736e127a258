import type { TodayModuleView } from '@rizhi/shared/api/types';
import { ButtonLink } from '@rizhi/shared/components/button';
import { Explanation } from '@rizhi/shared/components/explanation';
import { Ring } from '@rizhi/shared/components/progress';
import { DayState } from '@rizhi/shared/components/state';
import { chineseNumber } from '@rizhi/shared/lib/number-words';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { QuizLeft } from '../lazy-pages';
import styles from './module-card.module.css';
import { SectionRows } from './section-rows';
import { minutesLine, nextStep, partsLine, shareRead } from './today-rules';

/** The thing to do now: the only raised card of the page. */
export function ModuleCard({ module }: { module: TodayModuleView }) {
  const { t, i18n } = useTranslation();
  const step = nextStep(module);
  const read = module.sections.filter((section) => section.state === 'read').length;
  const number = i18n.language === 'zh-CN' ? chineseNumber(module.day) : String(module.day);
  const isDone = module.state === 'done' || module.state === 'done-late' || module.state === 'excused';
  return (
    <article className={styles.card} aria-labelledby="module">
      <header className={styles.head}>
        <p className={`${styles.slip} ${module.day > 99 || i18n.language === 'en' ? styles.wide : ''}`}>
          {t('app:today.day', { day: number })}
        </p>
        <div>
          <p className={styles.aside}>{module.planTitle}</p>
          <h2 className={styles.title} id="module">
            {module.title}
          </h2>
        </div>
      </header>
      <div className={styles.left}>
        {module.sections.length === 0 ? null : (
          <Ring
            parts={module.sections.map((section) => ({ share: shareRead(section) }))}
            name={t('app:today.ring', { count: module.sections.length, read })}
          >
            {`${read}/${module.sections.length}`}
          </Ring>
        )}
        <div>
          <p className={styles.minutes}>
            {isDone ? <DayState state={module.state} /> : minutesLine(module, t)}
          </p>
          <p className={styles.aside}>{partsLine(module, t)}</p>
        </div>
      </div>
      <SectionRows module={module} />
      <div>
        <ButtonLink look={step.isPrimary ? 'primary' : 'plain'} isWide to={step.to} className={styles.action}>
          {t(step.label)}
        </ButtonLink>
        {module.action === 'quiz' ? (
          <Suspense>
            <div className={styles.quiz}>
              <QuizLeft planId={module.planId} day={module.day} isAside />
            </div>
          </Suspense>
        ) : null}
        <Explanation explanation={module.explanation} />
      </div>
    </article>
  );
}
