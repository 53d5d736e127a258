import type { PreviewView, StatementView } from '@rizhi/shared/api/types';
import { duration } from '@rizhi/shared/lib/duration';
import { http } from '@rizhi/shared/lib/http';
import { dateTime } from '@rizhi/shared/lib/time';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button } from '../../../components/controls';
import { PageHead, Section } from '../../../components/page';
import { PersonPicker, type Picked } from '../../../components/person-picker';
import { Empty, Failed, Loading } from '../../../components/states';
import { TrialQuestion } from '../../../components/trial-question';
import { zoneQuery } from '../../../lib/organisation';
import { quizQuery } from '../api/quizzes';
import { Facts } from '../components/facts';
import { SoFar } from '../components/so-far';
import '../preview.css';

/** A fresh statement each time: asking for one is what the audit trail keeps. */
async function previewAs(quizId: string, personId: string, seed: string | null): Promise<PreviewView> {
  const { statement } = await http.post<StatementView>(`/people/${personId}/quiz-statements`, { quizId });
  return http.post<PreviewView>(`/quizzes/${quizId}/preview`, { statement, seed });
}

function Terms({ preview }: { preview: PreviewView }) {
  const { t, i18n } = useTranslation();
  const zone = useQuery(zoneQuery).data;
  const at = (instant: string | null) =>
    instant === null ? t('quiz:preview.as-plan') : dateTime(instant, i18n.language, zone);
  const { timeLimitSeconds, allowedSeconds, extraSeconds, attemptsAllowed } = preview;
  const time =
    allowedSeconds === null
      ? t('quiz:override.times.none')
      : extraSeconds > 0 && timeLimitSeconds !== null
        ? `${duration(timeLimitSeconds, i18n.language)} + ${duration(extraSeconds, i18n.language)}`
        : duration(allowedSeconds, i18n.language);
  const facts: [string, ReactNode][] = [
    [t('quiz:override.time'), time],
    [t('quiz:attempts'), attemptsAllowed ?? t('quiz:override.any-number')],
    [t('quiz:opens'), at(preview.opens)],
    [t('quiz:closes'), at(preview.closes)],
  ];
  return (
    <>
      <Facts className="preview-terms" facts={facts} />
      <p className="muted small">{t('quiz:preview.first')}</p>
      {preview.refusal ? (
        <p role="status" className="state overdue">
          {t(`quiz:preview.refused.${preview.refusal}`)}
        </p>
      ) : null}
    </>
  );
}

function Paper({ preview }: { preview: PreviewView }) {
  const { t } = useTranslation();
  return (
    <ol className="preview-paper">
      {preview.questions.map((question, index) => (
        <li key={question.questionId} className="member-preview">
          <TrialQuestion
            question={question}
            hints={question.hints}
            place={t('quiz:preview.place', { n: index + 1, count: preview.questions.length })}
          />
        </li>
      ))}
    </ol>
  );
}

/** The newest published version as one person would get it now. What is answered here goes nowhere. */
export default function PreviewPage() {
  const { t } = useTranslation();
  const { quizId = '' } = useParams();
  const quiz = useQuery(quizQuery(quizId));
  const [person, setPerson] = useState<Picked | null>(null);
  const preview = useMutation({
    mutationFn: ({ id, seed }: { id: string; seed: string | null }) => previewAs(quizId, id, seed),
  });
  const pick = (next: Picked | null) => {
    setPerson(next);
    preview.reset();
    if (next) preview.mutate({ id: next.id, seed: null });
  };
  return (
    <>
      <PageHead
        title={t('quiz:preview.title')}
        note={t('quiz:preview.note')}
        crumbs={[
          { text: t('quiz:quizzes'), to: '/quizzes' },
          { text: quiz.data?.title ?? '', to: `/quizzes/${quizId}` },
        ]}
      >
        {person && preview.data ? (
          <Button isPending={preview.isPending} onClick={() => preview.mutate({ id: person.id, seed: null })}>
            {t('quiz:preview.again')}
          </Button>
        ) : null}
      </PageHead>
      <div className="preview-as">
        <PersonPicker label={t('quiz:preview.as')} picked={person} onPick={pick} />
      </div>
      {preview.isPending ? <Loading rows={6} /> : null}
      {preview.error && person ? (
        <Failed error={preview.error} onRetry={() => preview.mutate({ id: person.id, seed: null })} />
      ) : null}
      {person === null ? (
        <Empty title={t('quiz:preview.none')}>{t('quiz:preview.none-note')}</Empty>
      ) : preview.data && !preview.isPending ? (
        <div className="columns wide-aside">
          <Section title={t('quiz:preview.paper', { n: preview.data.version })}>
            <Paper key={preview.data.seed} preview={preview.data} />
          </Section>
          <aside>
            <Section title={t('quiz:preview.terms')}>
              <Terms preview={preview.data} />
            </Section>
            <Section title={t('quiz:preview.so-far')}>
              <SoFar key={preview.data.personId} days={preview.data.days} />
            </Section>
          </aside>
        </div>
      ) : null}
    </>
  );
}
