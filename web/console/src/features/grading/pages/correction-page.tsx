import type { Correction, Corrections } from '@rizhi/shared/api/types';
import { plainText } from '@rizhi/shared/question-model/plain-text';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { Ledger } from '../../../components/ledger';
import { PageHead, Section, State, type StateTone } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { useAction } from '../../../lib/use-action';
import { useFilters } from '../../../lib/use-filters';
import { NOTHING, useWords } from '../../../lib/words';
import { correctableQuery, correctionsKey, correctionsQuery, undo } from '../api/corrections';
import { CorrectionForm } from '../components/correction-form';
import { Name } from '../components/name';
import '../grading.css';

const TONE: Record<string, StateTone> = {
  applying: 'open',
  applied: 'done',
  undoing: 'open',
  undone: 'excused',
};

interface VersionProps {
  quizId: string;
  version: string;
}

function What({ correction, quizId, version }: VersionProps & { correction: Correction }) {
  const { t } = useTranslation();
  const question = useQuery(correctableQuery(quizId, version, correction.questionId));
  const parts = [
    correction.treatment === 'as-answered' ? '' : t(`grading:treatments.${correction.treatment}`),
    correction.content ? t('grading:changed-key') : '',
    correction.mark === null ? '' : t('grading:changed-mark', { mark: correction.mark }),
    correction.policy ? t(`components:grading.${correction.policy}`) : '',
  ].filter(Boolean);
  return (
    <>
      <span className="stem-cell clip">
        {question.data
          ? plainText(question.data.content.stem, question.data.content.format)
          : correction.questionId}
      </span>
      <small className="muted">{parts.join(' · ')}</small>
    </>
  );
}

function History({ items, quizId, version }: VersionProps & { items: Correction[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const [asked, setAsked] = useState<Correction | null>(null);
  const back = useAction<Correction, Corrections>({
    send: (one, headers) => undo(quizId, version, one.id, headers),
    done: t('grading:undoing'),
    stale: [correctionsKey(quizId, version)],
    onDone: () => setAsked(null),
  });
  if (items.length === 0) return <Empty title={t('grading:no-corrections')} />;
  return (
    <>
      <Ledger
        caption={t('grading:history')}
        isCaptionHidden
        rows={items}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'what',
            title: t('grading:what'),
            isHead: true,
            cell: (row) => <What correction={row} quizId={quizId} version={version} />,
          },
          { key: 'mode', title: t('grading:mode'), cell: (row) => t(`grading:modes.${row.mode}`) },
          {
            key: 'by',
            title: t('grading:by'),
            cell: (row) => (
              <>
                <div>
                  <Name kind="people" id={row.by} />
                </div>
                <div className="small muted">{words.moment(row.at)}</div>
              </>
            ),
          },
          {
            key: 'changed',
            title: t('grading:changes'),
            isNumber: true,
            cell: (row) => row.changed ?? NOTHING,
          },
          {
            key: 'status',
            title: t('grading:status'),
            cell: (row) => (
              <State tone={TONE[row.status] ?? 'open'}>{t(`grading:statuses.${row.status}`)}</State>
            ),
          },
          {
            key: 'undo',
            title: '',
            isAction: true,
            cell: (row) =>
              row.canUndo ? (
                <Button isTight onClick={() => setAsked(row)}>
                  {t('grading:undo')}
                </Button>
              ) : null,
          },
        ]}
      />
      {asked ? (
        <FormDialog
          title={t('grading:undo-title')}
          submit={t('grading:undo')}
          isPending={back.isPending}
          isDanger
          onSubmit={() => back.run(asked)}
          onClose={() => setAsked(null)}
        >
          <p>{t('grading:undo-note', { count: asked.changed ?? 0 })}</p>
        </FormDialog>
      ) : null}
    </>
  );
}

function Chosen({ quizId, version, questionId }: VersionProps & { questionId: string }) {
  const filters = useFilters();
  const question = useQuery(correctableQuery(quizId, version, questionId));
  return (
    <Answer query={question}>
      {(found) => (
        <CorrectionForm
          quizId={quizId}
          version={version}
          question={found}
          onDone={() => filters.change({ question: null })}
        />
      )}
    </Answer>
  );
}

/** What is set right in a published version: the question in hand, and what was done before. */
export default function CorrectionPage() {
  const { t } = useTranslation();
  const { quizId = '', version = '' } = useParams();
  const questionId = useFilters().get('question');
  const corrections = useQuery(correctionsQuery(quizId, version));
  return (
    <>
      <PageHead
        title={t('grading:corrections')}
        note={t('grading:corrections-note', { n: version })}
        crumbs={[
          { text: t('quiz:quizzes'), to: '/quizzes' },
          { text: t('analysis:title'), to: `/quizzes/${quizId}/versions/${version}/analysis` },
        ]}
      />
      {questionId ? (
        <Chosen key={questionId} quizId={quizId} version={version} questionId={questionId} />
      ) : null}
      <Section title={t('grading:history')}>
        <Answer query={corrections}>
          {(list) => <History items={list.items} quizId={quizId} version={version} />}
        </Answer>
      </Section>
    </>
  );
}
