import type { ExplanationView, RecordDaySummaryView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { Icon } from '../../../components/icon';
import { State } from '../../../components/page';
import { Answer } from '../../../components/states';
import { useAction } from '../../../lib/use-action';
import { useWords } from '../../../lib/words';
import { explanationQuery, statisticsKey } from '../api/statistics';
import { toneOf } from './day-strip';

function Excuse({ planId, day, personId }: { planId: string; day: RecordDaySummaryView; personId: string }) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const [note, setNote] = useState('');
  const isExcused = day.state === 'excused';
  const excuse = useAction<void, ExplanationView>({
    send: (_, headers) =>
      http.post(
        `/records/${planId}/days/${day.day}/excuse`,
        { personId, isExcused: !isExcused, ...(note.trim() ? { note: note.trim() } : {}) },
        { headers },
      ),
    done: t(isExcused ? 'statistics:excuse-undone' : 'statistics:excused-done', { n: day.day }),
    stale: [statisticsKey],
    onDone: () => setAsking(false),
  });
  return (
    <>
      <Button isTight icon="excused" onClick={() => setAsking(true)}>
        {t(isExcused ? 'statistics:unexcuse' : 'statistics:excuse', { n: day.day })}
      </Button>
      {isAsking ? (
        <FormDialog
          title={t(isExcused ? 'statistics:unexcuse' : 'statistics:excuse', { n: day.day })}
          submit={t(isExcused ? 'statistics:unexcuse' : 'statistics:excuse', { n: day.day })}
          isPending={excuse.isPending}
          onSubmit={() => excuse.run()}
          onClose={() => setAsking(false)}
        >
          <p>{t(isExcused ? 'statistics:unexcuse-note' : 'statistics:excuse-note')}</p>
          <Field label={t('statistics:excuse-reason')}>
            {(field) => (
              <textarea
                {...field}
                className="input"
                rows={3}
                maxLength={300}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
        </FormDialog>
      ) : null}
    </>
  );
}

/** Why one day stands as it does: the facts, the rule, and what the manager may do about it. */
export function ExplainedDay({
  planId,
  day,
  personId,
}: {
  planId: string;
  day: RecordDaySummaryView;
  personId: string;
}) {
  const { t } = useTranslation();
  const words = useWords();
  const explanation = useQuery(explanationQuery(planId, day.day, personId));
  const tone = toneOf(day.state);
  return (
    <section
      className="section why"
      aria-label={t('statistics:why-label', { n: day.day })}
      aria-live="polite"
    >
      <div className="explain-head">
        <h2>
          {t('statistics:nth-day', { n: day.day })}
          {t('statistics:comma')}
          {words.dayAndWeekday(day.studyDate)}
        </h2>
        <State tone={tone}>{t(`shared:state.${day.state}`)}</State>
        <span className="muted">{day.title}</span>
      </div>
      <Answer query={explanation} rows={3}>
        {(view) => (
          <div className="explain">
            <div>
              <h3>{t('statistics:facts')}</h3>
              <ul>
                {view.facts.map((fact) => (
                  <li key={`${fact.code}-${fact.at}-${fact.text}`}>
                    <Icon name="clock" />
                    <span>
                      {fact.text}
                      {fact.at ? <span className="muted small"> {words.moment(fact.at)}</span> : null}
                    </span>
                  </li>
                ))}
                {view.facts.length === 0 ? <li>{t('statistics:no-facts')}</li> : null}
              </ul>
            </div>
            <div>
              <h3>{t('statistics:rule')}</h3>
              <p className="verdict">{view.ruleText}</p>
              <p className="small muted">
                {t('statistics:due-at', { at: words.moment(day.dueAt) })}
                <br />
                {t('statistics:late-until', { at: words.moment(day.lateUntil) })}
              </p>
            </div>
            <div>
              <h3>{t('statistics:act')}</h3>
              <p className="small muted">{t('statistics:same-as-person')}</p>
              <Excuse planId={planId} day={day} personId={personId} />
            </div>
          </div>
        )}
      </Answer>
    </section>
  );
}
