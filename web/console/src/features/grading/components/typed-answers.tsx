import type { QuestionContent, TypedAnswer } from '@rizhi/shared/api/types';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls';
import { Ledger } from '../../../components/ledger';
import { State } from '../../../components/page';
import { Answer } from '../../../components/states';
import { typedQuery } from '../api/corrections';

const isTaken = (content: QuestionContent, { gap, text }: TypedAnswer) =>
  content.gaps[gap]?.alternatives.some((known) => known.trim() === text) ?? false;

interface TypedProps {
  quizId: string;
  version: string;
  questionId: string;
  content: QuestionContent;
  onAccept: (content: QuestionContent) => void;
}

/** What people typed, the wrong ones first; one that should count goes into the key above. */
export function TypedAnswers({ quizId, version, questionId, content, onAccept }: TypedProps) {
  const { t } = useTranslation();
  const typed = useQuery(typedQuery(quizId, version, questionId));
  const accept = ({ gap, text }: TypedAnswer) =>
    onAccept({
      ...content,
      gaps: content.gaps.map((one, index) =>
        index === gap ? { ...one, alternatives: [...one.alternatives, text] } : one,
      ),
    });
  return (
    <Answer query={typed}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="muted">{t('grading:typed.none')}</p>
        ) : (
          <Ledger
            caption={t('grading:typed.title')}
            rows={items}
            rowKey={(row) => `${row.gap} ${row.text}`}
            columns={[
              { key: 'text', title: t('grading:typed.text'), isHead: true, cell: (row) => row.text },
              ...(content.gaps.length > 1
                ? [
                    {
                      key: 'gap',
                      title: t('grading:typed.gap'),
                      isNumber: true,
                      cell: (row: TypedAnswer) => row.gap + 1,
                    },
                  ]
                : []),
              { key: 'times', title: t('grading:typed.times'), isNumber: true, cell: (row) => row.times },
              {
                key: 'now',
                title: t('grading:typed.now'),
                cell: (row) => (
                  <State tone={row.isRight ? 'done' : 'overdue'}>
                    {t(row.isRight ? 'grading:typed.right' : 'grading:typed.wrong')}
                  </State>
                ),
              },
              {
                key: 'accept',
                title: '',
                isAction: true,
                cell: (row) =>
                  row.isRight ? null : (
                    <Button
                      isTight
                      disabled={isTaken(content, row)}
                      aria-label={t('grading:typed.accept-it', { text: row.text })}
                      onClick={() => accept(row)}
                    >
                      {t(isTaken(content, row) ? 'grading:typed.taken' : 'grading:typed.accept')}
                    </Button>
                  ),
              },
            ]}
          />
        )
      }
    </Answer>
  );
}
