import type { QuizView, UnpublishedChangesView } from '@rizhi/shared/api/types';
import { duration } from '@rizhi/shared/lib/duration';
import { dateTime } from '@rizhi/shared/lib/time';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/dialog';
import { Note } from '../../../components/page';
import { Answer } from '../../../components/states';
import { zoneQuery } from '../../../lib/organisation';
import { unpublishedChangesQuery } from '../api/quizzes';
import { Facts } from './facts';
import '../preview.css';

type Published = Pick<
  UnpublishedChangesView,
  | 'title'
  | 'questionCount'
  | 'totalMark'
  | 'passPercent'
  | 'timeLimitSeconds'
  | 'attemptsAllowed'
  | 'gradeBy'
  | 'opens'
  | 'closes'
>;

const AMOUNTS = ['added', 'removed', 'reworded', 'remarked'] as const;
const OTHERS = ['isReordered', 'isDrawnOtherwise', 'isRuledOtherwise'] as const;

/** The rules of a version in words, by name. */
function useFacts(): (version: Published) => [string, string][] {
  const { t, i18n } = useTranslation();
  const zone = useQuery(zoneQuery).data;
  const at = (instant: string | null) =>
    instant === null ? t('quiz:preview.as-plan') : dateTime(instant, i18n.language, zone);
  return (version) => [
    [t('quiz:title'), version.title],
    [t('quiz:items'), t('quiz:sum', { count: version.questionCount, total: version.totalMark })],
    [t('quiz:pass'), `${version.passPercent}%`],
    [
      t('quiz:override.time'),
      version.timeLimitSeconds === null
        ? t('quiz:override.times.none')
        : duration(version.timeLimitSeconds, i18n.language),
    ],
    [t('quiz:attempts'), String(version.attemptsAllowed ?? t('quiz:override.any-number'))],
    [t('quiz:grade-by'), t(`quiz:grades-by.${version.gradeBy}`)],
    [t('quiz:opens'), at(version.opens)],
    [t('quiz:closes'), at(version.closes)],
  ];
}

function What({ quiz, before }: { quiz: QuizView; before: UnpublishedChangesView | null }) {
  const { t } = useTranslation();
  const factsOf = useFacts();
  const old = new Map(before ? factsOf(before) : []);
  const facts = factsOf(quiz).map(([name, value]): [string, ReactNode] => {
    const was = old.get(name);
    return [
      name,
      was === undefined || was === value ? (
        value
      ) : (
        <>
          <b>{value}</b> <span className="muted">{t('quiz:publishing.was', { value: was })}</span>
        </>
      ),
    ];
  });
  return <Facts className="preview-terms" facts={facts} />;
}

function Changes({ changes }: { changes: UnpublishedChangesView }) {
  const { t } = useTranslation();
  const lines = [
    ...AMOUNTS.filter((name) => changes[name] > 0).map((name) =>
      t(`quiz:publishing.${name}`, { count: changes[name] }),
    ),
    ...OTHERS.filter((name) => changes[name]).map((name) => t(`quiz:publishing.${name}`)),
  ];
  return (
    <>
      <h3>{t('quiz:publishing.compared', { n: changes.version })}</h3>
      {lines.length === 0 ? (
        <p className="muted">{t('quiz:publishing.same')}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Says what is published, and what that changes, before it is. */
export function PublishDialog({
  quiz,
  isPending,
  onPublish,
  onClose,
}: {
  quiz: QuizView;
  isPending: boolean;
  onPublish: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const isFirst = quiz.publishedVersion === null;
  const n = (quiz.publishedVersion ?? 0) + 1;
  const changes = useQuery({ ...unpublishedChangesQuery(quiz.id, quiz.version), enabled: !isFirst });
  return (
    <FormDialog
      title={t('quiz:publishing.title', { n })}
      submit={t('quiz:publish', { n })}
      isPending={isPending}
      onSubmit={onPublish}
      onClose={onClose}
    >
      <What quiz={quiz} before={changes.data ?? null} />
      {isFirst ? null : (
        <Answer query={changes} rows={2}>
          {(found) => <Changes changes={found} />}
        </Answer>
      )}
      <Note>{t(isFirst ? 'quiz:publishing.first' : 'quiz:publishing.under-way')}</Note>
    </FormDialog>
  );
}
