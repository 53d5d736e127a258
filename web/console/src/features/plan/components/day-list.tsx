import type { PlanDayRequest, PlanDayView, QuizKind, QuizView } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { IconButton, Select } from '../../../components/controls';
import { Icon } from '../../../components/icon';
import { useWords } from '../../../lib/words';
import { moveSection, nudgeSection, requestsOf } from './move-section';

const QUIZ_KINDS = ['daily', 'weekly', 'topic'] as const;

interface DayListProps {
  days: PlanDayView[];
  minutesPerDay: number;
  quizzes: QuizView[];
  isLocked: boolean;
  onChange: (days: PlanDayRequest[]) => void;
}

function Day({ day, index, props }: { day: PlanDayView; index: number; props: DayListProps }) {
  const { t } = useTranslation();
  const words = useWords();
  const { days, minutesPerDay, quizzes, isLocked, onChange } = props;
  const requests = requestsOf(days);
  const isOver = day.estimatedSeconds > minutesPerDay * 60 * 1.2;
  const share = Math.min(100, Math.round((day.estimatedSeconds / (minutesPerDay * 60 * 1.5)) * 100));
  return (
    <li className="day-card">
      <header>
        <h3>{t('plan:nth-day', { n: day.day })}</h3>
        <span className="muted">
          {day.studyDate ? words.dayAndWeekday(day.studyDate) : t('plan:no-date')}
        </span>
        <span className={isOver ? 'odd' : ''}>{words.about(day.estimatedSeconds)}</span>
        <span className={`minutes-bar ${isOver ? 'over' : ''}`} aria-hidden="true">
          <i style={{ width: `${share}%` }} />
        </span>
        {day.warnings.map((warning) => (
          <span key={warning} className="state late">
            <Icon name="doubt" />
            {t(`plan:warning.${warning}`, warning)}
          </span>
        ))}
      </header>
      <ul className="day-sections">
        {day.sections.map((section, place) => (
          <li key={section.sectionId}>
            <span>
              {section.number} {section.title}
            </span>
            <span className="muted small">{words.about(section.estimatedSeconds)}</span>
            {isLocked ? null : (
              <span className="moves">
                <IconButton
                  icon="up"
                  name={t('plan:up', { title: section.title })}
                  disabled={index === 0 && place === 0}
                  onClick={() => onChange(nudgeSection(requests, section.sectionId, -1))}
                />
                <IconButton
                  icon="down"
                  name={t('plan:down', { title: section.title })}
                  disabled={index === days.length - 1 && place === day.sections.length - 1}
                  onClick={() => onChange(nudgeSection(requests, section.sectionId, 1))}
                />
                <Select
                  aria-label={t('plan:move-to-of', { title: section.title })}
                  value=""
                  onChange={(event) =>
                    event.target.value &&
                    onChange(moveSection(requests, section.sectionId, Number(event.target.value) - 1))
                  }
                  choices={[
                    { value: '', text: t('plan:move-to') },
                    ...days
                      .filter((other) => other.day !== day.day)
                      .map((other) => ({
                        value: String(other.day),
                        text: t('plan:nth-day', { n: other.day }),
                      })),
                  ]}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      <div className="pick-quiz">
        <Icon name="question" tone={day.quiz ? 'open' : 'overdue'} />
        {isLocked ? (
          <span>
            {day.quiz
              ? t('plan:quiz-of-kind', {
                  kind: t(`plan:quiz-kind.${day.quiz.kind}`),
                  quiz: t('plan:quiz-sum', {
                    title: day.quiz.title,
                    count: day.quiz.questionCount,
                    pass: day.quiz.passPercent,
                  }),
                })
              : t('plan:no-quiz')}
          </span>
        ) : (
          <Select
            aria-label={t('plan:quiz-of', { n: day.day })}
            value={day.quiz?.quizId ?? ''}
            onChange={(event) =>
              onChange(
                requests.map((request, at) =>
                  at === index
                    ? {
                        ...request,
                        quizId: event.target.value || null,
                        quizKind: event.target.value ? (request.quizKind ?? 'daily') : null,
                      }
                    : request,
                ),
              )
            }
            choices={[
              { value: '', text: t('plan:no-quiz') },
              ...quizzes.map((quiz) => ({
                value: quiz.id,
                text: t('plan:quiz-sum', {
                  title: quiz.title,
                  count: quiz.items.length,
                  pass: quiz.passPercent,
                }),
              })),
            ]}
          />
        )}
        {!isLocked && day.quiz ? (
          <Select
            aria-label={t('plan:quiz-kind-of', { n: day.day })}
            value={day.quiz.kind}
            onChange={(event) =>
              onChange(
                requests.map((request, at) =>
                  at === index ? { ...request, quizKind: event.target.value as QuizKind } : request,
                ),
              )
            }
            choices={QUIZ_KINDS.map((kind) => ({ value: kind, text: t(`plan:quiz-kind.${kind}`) }))}
          />
        ) : null}
        {day.quiz && day.quiz.kind !== 'daily' ? (
          <span className="muted small">{t(`plan:quiz-until.${day.quiz.kind}`)}</span>
        ) : null}
      </div>
    </li>
  );
}

/** Day by day; every move has a button, none needs a drag. */
export function DayList(props: DayListProps) {
  return (
    <ol>
      {props.days.map((day, index) => (
        <Day key={day.day} day={day} index={index} props={props} />
      ))}
    </ol>
  );
}
