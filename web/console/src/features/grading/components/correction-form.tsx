import type {
  CorrectableQuestion,
  CorrectionPreview,
  CorrectionRequest,
  Corrections,
  QuestionContent,
} from '@rizhi/shared/api/types';
import { isProblem } from '@rizhi/shared/lib/problem';
import { RichText } from '@rizhi/shared/question/rich-text';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field, Segmented, Select } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { Note, Section } from '../../../components/page';
import { Unsaved } from '../../../components/unsaved';
import { GRADING } from '../../../lib/grading';
import { atPlaces, HEAD } from '../../../lib/refused';
import { useAction } from '../../../lib/use-action';
import { useFirstWrong } from '../../../lib/use-first-wrong';
import { bankContent, correct, correctionsKey, preview } from '../api/corrections';
import { isTyped, KeyFields, keyPlaces, tidy } from './key-fields';
import { PreviewResult } from './preview-result';
import { TypedAnswers } from './typed-answers';

type Treatment = CorrectionRequest['treatment'];
type Mode = CorrectionRequest['mode'];

const TREATMENTS: Treatment[] = ['as-answered', 'full-mark', 'dropped'];

interface FormProps {
  quizId: string;
  version: string;
  question: CorrectableQuestion;
  onDone: () => void;
}

export function CorrectionForm({ quizId, version, question, onDone }: FormProps) {
  const { t } = useTranslation();
  const [content, setContent] = useState<QuestionContent>(question.content);
  const [treatment, setTreatment] = useState<Treatment>('as-answered');
  const [mark, setMark] = useState(String(question.mark));
  const [policy, setPolicy] = useState(question.policy);
  const [mode, setMode] = useState<Mode>('only-better');
  const [note, setNote] = useState('');
  const [seen, setSeen] = useState<{ of: string; result: CorrectionPreview } | null>(null);
  const [isAsking, setAsking] = useState(false);

  const isAnswered = treatment === 'as-answered';
  const hasMark = !question.isMarkedByHand && !question.isDrawn;
  const hasPolicy = question.content.type === 'multiple';
  const request: CorrectionRequest = {
    questionId: question.questionId,
    content: isAnswered && content !== question.content ? tidy(content) : null,
    mark: isAnswered && Number(mark) !== question.mark ? Number(mark) : null,
    policy: isAnswered && policy !== question.policy ? policy : null,
    treatment,
    mode,
    note: note.trim() || null,
  };
  const asked = JSON.stringify({ ...request, note: null });
  const look = useAction<CorrectionRequest, CorrectionPreview>({
    send: (input) => preview(quizId, version, input),
    onDone: (result, input) => setSeen({ of: JSON.stringify({ ...input, note: null }), result }),
    onProblem: (error) => isProblem(error) && error.errors.length > 0,
  });
  const apply = useAction<CorrectionRequest, Corrections>({
    send: (input, headers) => correct(quizId, version, input, headers),
    done: t('grading:corrected'),
    stale: [correctionsKey(quizId, version)],
    onDone,
  });
  const adopt = useAction<void, QuestionContent>({
    send: () => bankContent(question.questionId),
    done: t('grading:adopted'),
    onDone: (found) => setContent({ ...found, mark: question.content.mark }),
  });
  const isSeen = seen?.of === asked;
  const isDirty =
    content !== question.content ||
    treatment !== 'as-answered' ||
    mark !== String(question.mark) ||
    policy !== question.policy ||
    note !== '';
  const places = isAnswered
    ? ['/treatment', ...(hasMark ? ['/mark'] : []), ...(hasPolicy ? ['/policy'] : []), ...keyPlaces(content)]
    : ['/treatment'];
  const form = useFirstWrong<HTMLDivElement>(look.error);
  const said = atPlaces(isProblem(look.error) && !isSeen ? look.error.errors : [], places);
  const rest = said.get(HEAD) ?? [];
  const wrong = (pointer: string) => said.get(pointer)?.join(' ') ?? null;
  return (
    <Section title={t('grading:what')}>
      <div className="stem">
        <RichText text={question.content.stem} format={question.content.format} />
      </div>
      <Unsaved isDirty={isDirty} />
      <div className="form" ref={form}>
        {rest.length > 0 ? (
          <div tabIndex={-1} data-wrong>
            <Note tone="error">
              <ul>
                {rest.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </Note>
          </div>
        ) : null}
        <Field label={t('grading:treatment')} error={wrong('/treatment')}>
          {(field) => (
            <Select
              {...field}
              value={treatment}
              onChange={(event) => setTreatment(event.target.value as Treatment)}
              choices={TREATMENTS.map((value) => ({ value, text: t(`grading:treatments.${value}`) }))}
            />
          )}
        </Field>
        {isAnswered ? (
          <>
            <KeyFields content={content} wrong={wrong} onChange={setContent} />
            {isTyped(content) ? (
              <TypedAnswers
                quizId={quizId}
                version={version}
                questionId={question.questionId}
                content={content}
                onAccept={setContent}
              />
            ) : null}
            <div>
              <Button isTight isPending={adopt.isPending} onClick={() => adopt.run()}>
                {t('grading:adopt')}
              </Button>
            </div>
            {question.isDrawn ? <Note>{t('grading:drawn')}</Note> : null}
            <div className="form-row">
              {hasMark ? (
                <Field label={t('grading:highest')} error={wrong('/mark')}>
                  {(field) => (
                    <input
                      {...field}
                      className="input"
                      type="number"
                      min={0.5}
                      step={0.5}
                      value={mark}
                      onChange={(event) => setMark(event.target.value)}
                    />
                  )}
                </Field>
              ) : null}
              {hasPolicy ? (
                <Field label={t('grading:policy')} error={wrong('/policy')}>
                  {(field) => (
                    <Select
                      {...field}
                      value={policy}
                      onChange={(event) => setPolicy(event.target.value)}
                      choices={GRADING.map((value) => ({ value, text: t(`components:grading.${value}`) }))}
                    />
                  )}
                </Field>
              ) : null}
            </div>
          </>
        ) : null}
        <Segmented
          label={t('grading:mode')}
          value={mode}
          onChange={(value) => setMode(value as Mode)}
          choices={[
            { value: 'only-better', text: t('grading:modes.only-better') },
            { value: 'exact', text: t('grading:modes.exact') },
          ]}
        />
        <p className="small muted">{t(`grading:mode-notes.${mode}`)}</p>
        <Field label={t('grading:why')} hint={t('grading:why-hint')}>
          {(field) => (
            <input
              {...field}
              className="input"
              maxLength={500}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <div className="page-tools">
          <Button isPending={look.isPending} onClick={() => look.run(request)}>
            {t('grading:preview')}
          </Button>
          <Button kind="primary" disabled={!isSeen} onClick={() => setAsking(true)}>
            {t('grading:apply')}
          </Button>
        </div>
      </div>
      {isSeen ? <PreviewResult result={seen.result} /> : null}
      {isAsking && isSeen ? (
        <FormDialog
          title={t('grading:apply-title')}
          submit={t('grading:apply')}
          isPending={apply.isPending}
          onSubmit={() => apply.run(request)}
          onClose={() => setAsking(false)}
        >
          <p>{t('grading:apply-note', { count: seen.result.changed + seen.result.gradedNow })}</p>
        </FormDialog>
      ) : null}
    </Section>
  );
}
