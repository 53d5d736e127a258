import type { QuizItemView } from '@rizhi/shared/api/types';
import { plainText } from '@rizhi/shared/question-model/plain-text';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field } from '../../../components/controls';
import { Dialog } from '../../../components/dialog';
import { Answer } from '../../../components/states';
import { bankQuery } from '../api/quizzes';

export function AddQuestions({
  taken,
  onAdd,
  onClose,
}: {
  taken: Set<string>;
  onAdd: (items: QuizItemView[]) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const [picked, setPicked] = useState<Map<string, QuizItemView>>(new Map());
  const bank = useQuery(bankQuery(useDeferredValue(q.trim())));
  return (
    <Dialog title={t('quiz:add')} isWide onClose={onClose}>
      <Field label={t('quiz:search')}>
        {(field) => (
          <input
            {...field}
            className="input"
            type="search"
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
        )}
      </Field>
      <Answer query={bank}>
        {(page) => {
          const free = page.items.filter((question) => !taken.has(question.id));
          return (
            <>
              {free.length === 0 ? (
                <p className="muted" role="status">
                  {t('quiz:add-none')}
                </p>
              ) : null}
              <ul className="lines dense">
                {free.map((question) => (
                  <li key={question.id}>
                    <label className="check">
                      <input
                        type="checkbox"
                        checked={picked.has(question.id)}
                        onChange={() => {
                          const next = new Map(picked);
                          if (!next.delete(question.id))
                            next.set(question.id, {
                              questionId: question.id,
                              questionVersion: question.version,
                              type: question.content.type,
                              stem: plainText(question.content.stem, question.content.format),
                              mark: question.content.mark,
                              policy: null,
                              section: null,
                            });
                          setPicked(next);
                        }}
                      />
                      <span>
                        {plainText(question.content.stem, question.content.format)}{' '}
                        <span className="tag">{t(`question:type.${question.content.type}`)}</span>
                      </span>
                    </label>
                  </li>
                ))}
              </ul>
              {page.next ? <p className="hint">{t('quiz:add-more')}</p> : null}
            </>
          );
        }}
      </Answer>
      <div className="dialog-foot">
        <Button onClick={onClose}>{t('components:cancel')}</Button>
        <Button kind="primary" disabled={picked.size === 0} onClick={() => onAdd([...picked.values()])}>
          {t('quiz:add-count', { count: picked.size })}
        </Button>
      </div>
    </Dialog>
  );
}
