import type { DuplicateGroup, QuestionView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { plainText } from '@rizhi/shared/question-model/plain-text';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { Ledger, Paging } from '../../../components/ledger';
import { Note, PageHead, Section } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { useAction } from '../../../lib/use-action';
import { useFilters } from '../../../lib/use-filters';
import { useWords } from '../../../lib/words';
import { duplicatesQuery, questionsKey } from '../api/questions';
import { AnswerLines } from '../components/answer-lines';
import { QuestionStateMark } from '../components/question-state';

function Group({ group }: { group: DuplicateGroup }) {
  const { t } = useTranslation();
  const words = useWords();
  const [asked, setAsked] = useState<QuestionView | null>(null);
  const retire = useAction<QuestionView, QuestionView>({
    send: (question, headers) =>
      http.post(
        `/questions/${question.id}/transitions`,
        { version: question.version, to: 'retired', note: null },
        { headers },
      ),
    done: t('bank:moved', { state: t('bank:state.retired') }),
    stale: [questionsKey],
    onDone: () => setAsked(null),
  });
  const first = group.questions[0] as QuestionView;
  return (
    <Section title={plainText(first.content.stem, first.content.format)}>
      {group.isSameKey ? null : <Note tone="doubt">{t('bank:twice.other-key')}</Note>}
      <Ledger
        rows={group.questions}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'answer',
            title: t('bank:twice.answer'),
            isHead: true,
            cell: (row) => (
              <>
                <Link to={`/questions/${row.id}`}>{t('bank:history.nth', { n: row.version })}</Link>
                <AnswerLines content={row.content} />
              </>
            ),
          },
          {
            key: 'state',
            title: t('bank:state.title'),
            cell: (row) => <QuestionStateMark state={row.state} />,
          },
          {
            key: 'tags',
            title: t('bank:tags'),
            cell: (row) => row.content.tags.join(t('bank:comma')) || '–',
          },
          { key: 'used', title: t('bank:used'), isNumber: true, cell: (row) => row.usedInQuizzes || '–' },
          { key: 'at', title: t('bank:updated'), cell: (row) => words.moment(row.updatedAt) },
          {
            key: 'retire',
            title: '',
            isAction: true,
            cell: (row) =>
              row.state === 'review' ? null : (
                <Button isTight onClick={() => setAsked(row)}>
                  {t('bank:step-to.published-retired')}
                </Button>
              ),
          },
        ]}
      />
      {asked ? (
        <FormDialog
          title={t('bank:twice.retire')}
          submit={t('bank:step-to.published-retired')}
          isPending={retire.isPending}
          isDanger
          onSubmit={() => retire.run(asked)}
          onClose={() => setAsked(null)}
        >
          <p>{plainText(asked.content.stem, asked.content.format)}</p>
          <AnswerLines content={asked.content} />
          <p className="muted">{t('bank:step-why.retired')}</p>
        </FormDialog>
      ) : null}
    </Section>
  );
}

/** Questions that the bank has twice, group by group. */
export default function DuplicatesPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const duplicates = useQuery(duplicatesQuery(filters.get('cursor')));
  return (
    <>
      <PageHead
        title={t('bank:twice.title')}
        crumbs={[{ text: t('bank:questions'), to: '/questions' }]}
        note={t('bank:twice.note')}
      />
      <Answer query={duplicates} rows={10}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t('bank:twice.none')}>{t('bank:twice.none-note')}</Empty>
          ) : (
            <>
              {page.items.map((group) => (
                <Group key={group.questions[0]?.id} group={group} />
              ))}
              <Paging note={t('bank:twice.count', { count: page.items.length })} next={page.next} />
            </>
          )
        }
      </Answer>
    </>
  );
}
