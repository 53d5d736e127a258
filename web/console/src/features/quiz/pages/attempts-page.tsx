import { duration } from '@rizhi/shared/lib/duration';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Button, ButtonLink } from '../../../components/controls';
import { Ledger, Paging } from '../../../components/ledger';
import { PageHead } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { PersonName } from '../../../lib/person-name';
import { useFilters } from '../../../lib/use-filters';
import { NOTHING, useWords } from '../../../lib/words';
import { attemptsQuery, quizQuery } from '../api/quizzes';
import { AttemptDay, AttemptMark, AttemptState } from '../components/attempt-cells';
import { AttemptFilters } from '../components/attempt-filters';

const FILTERS = { status: null, version: null, person: null };

/** Who took the quiz, when, and what came of it. */
export default function AttemptsPage() {
  const { t } = useTranslation();
  const words = useWords();
  const { quizId = '' } = useParams();
  const filters = useFilters();
  const quiz = useQuery(quizQuery(quizId));
  const [version, status, person] = [filters.get('version'), filters.get('status'), filters.get('person')];
  const attempts = useQuery(
    attemptsQuery(quizId, { version, status, person, cursor: filters.get('cursor') }),
  );
  const isFiltered = Boolean(version || status || person);
  const moment = (instant: string | null) => (instant === null ? NOTHING : words.moment(instant));
  return (
    <>
      <PageHead
        title={t('quiz:taken.title')}
        note={t('quiz:taken.note')}
        crumbs={[
          { text: t('quiz:quizzes'), to: '/quizzes' },
          { text: quiz.data?.title ?? '', to: `/quizzes/${quizId}` },
        ]}
      >
        <ButtonLink to="/marking">{t('quiz:taken.marking')}</ButtonLink>
      </PageHead>
      <AttemptFilters quiz={quiz.data} />
      <Answer query={attempts} rows={10}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty
              title={t(isFiltered ? 'quiz:taken.none-fits' : 'quiz:taken.none')}
              action={
                isFiltered ? (
                  <Button onClick={() => filters.change(FILTERS)}>{t('quiz:clear')}</Button>
                ) : undefined
              }
            >
              {t(isFiltered ? 'quiz:taken.none-fits-note' : 'quiz:taken.none-note')}
            </Empty>
          ) : (
            <>
              <Ledger
                rows={page.items}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'person',
                    title: t('quiz:taken.person'),
                    isHead: true,
                    cell: (row) => (
                      <span className="name-cell clip">
                        <Link to={`/people/${row.personId}?plan=${row.planId}`}>
                          <PersonName id={row.personId} />
                        </Link>
                      </span>
                    ),
                  },
                  {
                    key: 'try',
                    title: t('quiz:taken.try'),
                    cell: (row) => t('quiz:taken.try-is', { n: row.attempt, version: row.quizVersion }),
                  },
                  { key: 'day', title: t('quiz:taken.day'), cell: (row) => <AttemptDay attempt={row} /> },
                  { key: 'state', title: t('quiz:state'), cell: (row) => <AttemptState attempt={row} /> },
                  { key: 'started', title: t('quiz:taken.started'), cell: (row) => moment(row.startedAt) },
                  {
                    key: 'submitted',
                    title: t('quiz:taken.submitted'),
                    cell: (row) => moment(row.submittedAt),
                  },
                  {
                    key: 'seconds',
                    title: t('quiz:taken.time'),
                    isNumber: true,
                    cell: (row) => (row.seconds === null ? NOTHING : duration(row.seconds, words.language)),
                  },
                  { key: 'mark', title: t('quiz:taken.mark'), cell: (row) => <AttemptMark attempt={row} /> },
                ]}
              />
              <Paging note={t('quiz:taken.count', { count: page.items.length })} next={page.next} />
            </>
          )
        }
      </Answer>
    </>
  );
}
