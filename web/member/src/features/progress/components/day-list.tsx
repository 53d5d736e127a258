import type { RecordDaySummaryView, RecordView } from '@rizhi/shared/api/types';
import { Explanation } from '@rizhi/shared/components/explanation';
import { Mark, markOf } from '@rizhi/shared/components/icon';
import { paths } from '@rizhi/shared/lib/paths';
import { lastDayOf, monthDay, today } from '@rizhi/shared/lib/time';
import type { TFunction } from 'i18next';
import { Suspense, use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DayQuiz } from '../model/day-quiz';
import styles from './plan.module.css';

export function DayList({
  title,
  days,
  record,
}: {
  title: string;
  days: RecordDaySummaryView[];
  record: RecordView;
}) {
  if (days.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={styles.days}>
        {days.map((day) => (
          <DayRow key={day.day} day={day} planId={record.planId} />
        ))}
      </ul>
    </section>
  );
}

function overdueText({ lateUntil }: RecordDaySummaryView, t: TFunction, language: string): string {
  const last = lastDayOf(lateUntil);
  return last >= today()
    ? t('progress:overdueUntil', { date: monthDay(last, language) })
    : t('progress:overdueOver');
}

const mayTakeQuiz = (day: RecordDaySummaryView) =>
  day.quizKind !== null &&
  day.state !== 'upcoming' &&
  day.state !== 'excused' &&
  lastDayOf(day.lateUntil) >= today();

/** Asks only once it is opened: a plan has many days. */
function QuizFold({ planId, day }: { planId: string; day: number }) {
  const { t } = useTranslation();
  const Part = use(DayQuiz);
  const [isOpen, setOpen] = useState(false);
  if (!Part) return null;
  return (
    <details className={styles.quiz} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('progress:quizLeft')}</summary>
      {isOpen ? (
        <Suspense>
          <Part planId={planId} day={day} />
        </Suspense>
      ) : null}
    </details>
  );
}

function DayRow({ day, planId }: { day: RecordDaySummaryView; planId: string }) {
  const { t, i18n } = useTranslation();
  const facts = [
    monthDay(day.studyDate, i18n.language),
    day.state === 'overdue' ? overdueText(day, t, i18n.language) : t(`shared:state.${day.state}`),
    ...(day.minutes > 0 ? [t('progress:minutes', { count: day.minutes })] : []),
    ...(day.quizKind === null
      ? []
      : [
          day.quizPercent === null
            ? t(`progress:quizKind.${day.quizKind}`)
            : t('progress:quiz', { quiz: t(`progress:quizKind.${day.quizKind}`), percent: day.quizPercent }),
        ]),
  ];
  return (
    <li className={styles.day} id={`day-${day.day}`}>
      <Mark name={markOf(day.state)} />
      <div className={styles.grow}>
        <Link
          className={`${styles.name} ${day.state === 'open' ? styles.now : ''}`}
          to={paths.read(planId, day.day)}
        >
          {t('progress:day', { day: day.day, title: day.title })}
        </Link>
        <p className={styles.aside}>{facts.join(t('progress:dot'))}</p>
        {day.state === 'upcoming' ? null : (
          <div className={styles.why}>
            <Explanation explanation={day.explanation} />
          </div>
        )}
        {mayTakeQuiz(day) ? <QuizFold planId={planId} day={day.day} /> : null}
      </div>
    </li>
  );
}
