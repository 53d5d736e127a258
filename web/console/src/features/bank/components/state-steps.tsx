import type { QuestionState, QuestionView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink, Field } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { useAction } from '../../../lib/use-action';
import { questionsKey, settingsQuery } from '../api/questions';
import { stepsFrom } from '../model/states';
import { QuestionStateMark } from './question-state';
import '../bank.css';

/** Where a question stands, and where it can go from there. */
export function StateSteps({ question }: { question: QuestionView }) {
  const { t } = useTranslation();
  const settings = useQuery(settingsQuery);
  const [to, setTo] = useState<QuestionState | null>(null);
  const [note, setNote] = useState('');
  const move = useAction<{ to: QuestionState; note: string | null }, QuestionView>({
    send: (step, headers) =>
      http.post(`/questions/${question.id}/transitions`, { version: question.version, ...step }, { headers }),
    done: (moved) => t('bank:moved', { state: t(`bank:state.${moved.state}`) }),
    stale: [questionsKey],
    onDone: () => {
      setTo(null);
      setNote('');
    },
  });
  return (
    <section className="state-steps" aria-label={t('bank:state.title')}>
      <QuestionStateMark state={question.state} />
      {stepsFrom(question.state, settings.data?.isSecondPersonNeeded ?? false).map((step) => (
        <Button key={step} isTight onClick={() => setTo(step)}>
          {t(`bank:step-to.${question.state}-${step}`)}
        </Button>
      ))}
      <ButtonLink isTight kind="quiet" icon="versions" to={`/questions/${question.id}/history`}>
        {t('bank:history.link')}
      </ButtonLink>
      {to ? (
        <FormDialog
          title={t(`bank:step-to.${question.state}-${to}`)}
          submit={t(`bank:step-to.${question.state}-${to}`)}
          isPending={move.isPending}
          isDanger={to === 'retired'}
          onSubmit={() => move.run({ to, note: note.trim() || null })}
          onClose={() => setTo(null)}
        >
          <p>{t(`bank:step-why.${to}`)}</p>
          <Field label={t('bank:step-note')}>
            {(field) => (
              <textarea
                {...field}
                className="input"
                rows={2}
                maxLength={500}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
        </FormDialog>
      ) : null}
    </section>
  );
}
