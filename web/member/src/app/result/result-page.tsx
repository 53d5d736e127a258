import { ButtonLink } from '@rizhi/shared/components/button';
import { PageHead } from '@rizhi/shared/components/page-head';
import { EmptyState, FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { paths } from '@rizhi/shared/lib/paths';
import { isProblem } from '@rizhi/shared/lib/problem';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { resultQuery } from '../../features/attempt/api/requests';
import { ResultAnswers } from '../../features/attempt/components/result-answers';
import { ResultScore } from '../../features/attempt/components/result-score';
import { StreakPanel } from '../today/streak-panel';
import { useToday } from '../today/use-today';
import { NextDay } from './next-day';
import styles from './result.module.css';

export function ResultPage() {
  const { t } = useTranslation();
  const { attemptId = '' } = useParams();
  const result = useQuery(resultQuery(attemptId));
  const study = useToday().data?.study.content;
  usePageTitle(result.data?.title);
  const { data } = result;
  const mayRepeat =
    data &&
    !(data.standing ? data.standing.hasPassed : (data.hasPassed ?? true)) &&
    data.attemptsLeft !== 0 &&
    (data.nextAttemptAt === null || Date.parse(data.nextAttemptAt) <= Date.now()) &&
    data.planId !== null &&
    data.day !== null
      ? { planId: data.planId, day: data.day }
      : null;

  if (isProblem(result.error, 'attempt-abandoned')) return <Navigate to={paths.quiz(attemptId)} replace />;
  return (
    <>
      <PageHead
        title={data?.title ?? t('app:result.title')}
        back={{ to: paths.today, name: t('app:result.back') }}
      />
      {result.isPending ? <Skeleton lines={6} height="2.5rem" /> : null}
      {isProblem(result.error, 'not-submitted') ? (
        <EmptyState
          title={t('app:result.notYet')}
          action={
            <ButtonLink look="primary" to={paths.quiz(attemptId)}>
              {t('app:result.toQuiz')}
            </ButtonLink>
          }
        />
      ) : result.error ? (
        <FailedState error={result.error} onRetry={() => void result.refetch()} />
      ) : null}
      {data ? (
        <div className={styles.result}>
          <ResultScore result={data} />
          <aside className={styles.side} aria-label={t('app:result.side')}>
            {study ? <StreakPanel study={study} /> : null}
            {study?.next ? <NextDay next={study.next} /> : null}
          </aside>
          <section aria-labelledby="answers">
            <h2 id="answers" className={styles.heading}>
              {t('app:result.answers')}
            </h2>
            <ResultAnswers result={data} />
            <p className={styles.buttons}>
              {mayRepeat ? (
                <ButtonLink look="primary" to={paths.startQuiz(mayRepeat.planId, mayRepeat.day)}>
                  {t('app:result.again')}
                </ButtonLink>
              ) : null}
              <ButtonLink look={mayRepeat ? 'plain' : 'primary'} to={paths.today}>
                {t('app:result.toToday')}
              </ButtonLink>
              {data.questions.some(({ isCorrect }) => isCorrect === false) ? (
                <ButtonLink to={paths.review}>{t('app:result.toBook')}</ButtonLink>
              ) : null}
            </p>
          </section>
        </div>
      ) : null}
    </>
  );
}
