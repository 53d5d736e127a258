import type { MarkingItemView } from '@rizhi/shared/api/types';
import { isProblem } from '@rizhi/shared/lib/problem';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field } from '../../../components/controls';
import { Note } from '../../../components/page';
import { Unsaved } from '../../../components/unsaved';
import { useAction } from '../../../lib/use-action';
import { useWords } from '../../../lib/words';
import { giveMark, markingKey } from '../api/marking';
import { MarkedText } from './marked-text';

function Keywords({ item, onTake }: { item: MarkingItemView; onTake: (mark: number) => void }) {
  const { t } = useTranslation();
  const { suggestion } = item;
  if (!suggestion) return null;
  return (
    <div className="marking-keywords">
      <ul>
        {suggestion.groups.map((group) => (
          <li key={group.words.join()} className={group.spans.length > 0 ? 'found' : ''}>
            {group.words.join(' / ')}{' '}
            <small className="muted">
              {t(`grading:needs.${group.need}`, { mark: group.mark })}{' '}
              {t(group.spans.length > 0 ? 'grading:found' : 'grading:missing')}
            </small>
          </li>
        ))}
      </ul>
      <Button isTight onClick={() => onTake(suggestion.mark)}>
        {t('grading:take', { mark: suggestion.mark })}
      </Button>
    </div>
  );
}

/** Tells one answer from another. */
export const answerKey = ({ attemptId, questionId }: MarkingItemView) => `${attemptId} ${questionId}`;

/** One answer: read it, mark it line by line or as a whole. Who wrote it is not known here. */
export function MarkingItem({ item, onGiven }: { item: MarkingItemView; onGiven: () => void }) {
  const { t } = useTranslation();
  const words = useWords();
  const [mark, setMark] = useState(item.mark === null ? '' : String(item.mark));
  const [lines, setLines] = useState<Record<string, string>>({});
  const [comment, setComment] = useState(item.comment ?? '');
  const hasRubric = item.rubric.length > 0;
  const isByLine = hasRubric && item.rubric.every(({ id }) => (lines[id] ?? '') !== '');
  const sum = item.rubric.reduce((all, { id }) => all + Number(lines[id] ?? 0), 0);
  const given = isByLine ? sum : Number(mark);
  const give = useAction<void, MarkingItemView>({
    send: (_, headers) =>
      giveMark(
        item.attemptId,
        {
          questionId: item.questionId,
          mark: given,
          comment: comment.trim() || null,
          seen: item.opinions,
          criteria: isByLine
            ? Object.fromEntries(item.rubric.map(({ id }) => [id, Number(lines[id])]))
            : null,
        },
        headers,
      ),
    done: t('grading:given', { mark: given }),
    stale: [markingKey],
    onDone: onGiven,
  });
  const isDirty =
    mark !== (item.mark === null ? '' : String(item.mark)) ||
    comment !== (item.comment ?? '') ||
    Object.values(lines).some(Boolean);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give.run();
  };
  return (
    <article className="question">
      <Unsaved isDirty={isDirty} />
      <header>
        <h2 tabIndex={-1} data-answer={answerKey(item)}>
          {item.quizTitle}
        </h2>
        {item.submittedAt ? (
          <span>{t('grading:handed-in', { at: words.moment(item.submittedAt) })}</span>
        ) : null}
      </header>
      <p className="stem">{item.stem}</p>
      <blockquote className="reading-text">
        {item.response ? (
          <MarkedText text={item.response} suggestion={item.suggestion} />
        ) : (
          t('grading:no-answer')
        )}
      </blockquote>
      {item.guidance ? (
        <details>
          <summary>{t('grading:guidance')}</summary>
          <p className="small">{item.guidance}</p>
        </details>
      ) : null}
      {item.disputed ? (
        <Note tone="doubt">{t('grading:disputed', { marks: item.disputed.join(' / ') })}</Note>
      ) : item.opinions > 0 ? (
        <Note>{t('grading:second')}</Note>
      ) : null}
      <Keywords
        item={item}
        onTake={(suggested) => {
          setLines({});
          setMark(String(suggested));
        }}
      />
      {isProblem(give.error) && give.error.code === 'marked-meanwhile' ? (
        <Note tone="doubt" isLive>
          {t('grading:meanwhile')}
        </Note>
      ) : null}
      <form className="form" onSubmit={submit}>
        {hasRubric ? (
          <fieldset className="marking-rubric">
            <legend>{t('grading:rubric')}</legend>
            {item.rubric.map((line) => (
              <Field key={line.id} label={t('grading:line', { text: line.text, max: line.most })}>
                {(field) =>
                  line.levels && line.levels.length > 0 ? (
                    <select
                      {...field}
                      className="input"
                      value={lines[line.id] ?? ''}
                      onChange={(event) => setLines({ ...lines, [line.id]: event.target.value })}
                    >
                      <option value="">{t('grading:choose')}</option>
                      {line.levels.map((level) => (
                        <option key={level.text} value={level.mark}>
                          {t('grading:level', { text: level.text, mark: level.mark })}
                        </option>
                      ))}
                    </select>
                  ) : (
                    <input
                      {...field}
                      className="input"
                      type="number"
                      min={0}
                      max={line.most}
                      step={0.5}
                      value={lines[line.id] ?? ''}
                      onChange={(event) => setLines({ ...lines, [line.id]: event.target.value })}
                    />
                  )
                }
              </Field>
            ))}
          </fieldset>
        ) : null}
        <div className="form-row">
          <Field
            label={t('grading:mark', { max: item.maxMark })}
            hint={isByLine ? t('grading:sum-of-lines') : undefined}
          >
            {(field) => (
              <input
                {...field}
                className="input"
                type="number"
                required
                min={0}
                max={item.maxMark}
                step="any"
                readOnly={isByLine}
                value={isByLine ? String(sum) : mark}
                onChange={(event) => setMark(event.target.value)}
              />
            )}
          </Field>
          <Field label={t('grading:comment')}>
            {(field) => (
              <input
                {...field}
                className="input"
                maxLength={500}
                value={comment}
                onChange={(event) => setComment(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" isPending={give.isPending}>
            {t('grading:give')}
          </Button>
        </div>
      </form>
    </article>
  );
}
