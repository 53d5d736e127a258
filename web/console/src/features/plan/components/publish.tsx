import type { PlanView, PublicationView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { Icon } from '../../../components/icon';
import { Note, Section } from '../../../components/page';
import { Answer } from '../../../components/states';
import { useAction } from '../../../lib/use-action';
import { useWords } from '../../../lib/words';
import { checkQuery, plansKey } from '../api/plans';

/** What stands in the way, what deserves a look, and the button that says what will happen. */
export function Publish({ plan, isDirty }: { plan: PlanView; isDirty: boolean }) {
  const { t } = useTranslation();
  const check = useQuery(checkQuery(plan));
  const [isAsking, setAsking] = useState(false);
  const publish = useAction<void, PublicationView>({
    send: (_, headers) => http.post(`/plans/${plan.id}/publications`, { version: plan.version }, { headers }),
    done: (publication) => t('plan:published', { n: publication.version, count: publication.headCount }),
    stale: [plansKey],
    onDone: () => setAsking(false),
  });
  const next = (plan.publication?.version ?? 0) + 1;
  return (
    <Section title={t('plan:check')}>
      <Answer query={check} rows={3}>
        {(view) => (
          <>
            <ul className="lines">
              {view.findings.map((finding) => (
                <li key={`${finding.code}-${finding.day}`}>
                  <Icon
                    name={finding.severity === 'error' ? 'error' : 'doubt'}
                    tone={finding.severity === 'error' ? 'overdue' : 'late'}
                  />{' '}
                  <span className="sr">{t(`plan:severity.${finding.severity}`)}</span>
                  {finding.day ? <strong>{t('plan:nth-day', { n: finding.day })} </strong> : null}
                  {finding.detail}
                </li>
              ))}
              {view.findings.length === 0 ? (
                <li>
                  <Icon name="ok" tone="done" /> {t('plan:all-good')}
                </li>
              ) : null}
            </ul>
            {isDirty ? <Note tone="doubt">{t('plan:save-first')}</Note> : null}
            <p className="section">
              <Button
                kind="primary"
                disabled={isDirty || !view.isPublishable}
                onClick={() => setAsking(true)}
              >
                {t('plan:publish-to', { n: next, count: view.headCount })}
              </Button>
            </p>
            {isAsking ? (
              <FormDialog
                title={t('plan:publish-title', { n: next })}
                submit={t('plan:publish-to', { n: next, count: view.headCount })}
                isPending={publish.isPending}
                onSubmit={() => publish.run()}
                onClose={() => setAsking(false)}
              >
                <p>{t('plan:publish-note', { count: view.headCount, days: plan.days.length })}</p>
              </FormDialog>
            ) : null}
          </>
        )}
      </Answer>
    </Section>
  );
}

/** How far the study records of a publication are. */
export function Publication({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  const words = useWords();
  const { publication } = plan;
  const [isAsking, setAsking] = useState(false);
  const close = useAction<void, PlanView>({
    send: (_, headers) => http.post(`/plans/${plan.id}/closure`, { version: plan.version }, { headers }),
    done: t('plan:closed'),
    stale: [plansKey],
    onDone: () => setAsking(false),
  });
  if (!publication) return null;
  return (
    <Section title={t('plan:publication', { n: publication.version })}>
      <p>
        {words.day(publication.startOn)} – {words.day(publication.endOn)}
        {t('plan:comma')}
        {t('plan:days-count', { count: publication.days })}
      </p>
      <p className="small muted">
        {words.moment(publication.publishedAt)} <code>{publication.hash.slice(0, 12)}</code>
      </p>
      <div role="status">
        {publication.isComplete ? (
          <Note tone="ok">{t('plan:records-complete', { count: publication.recordsCreated })}</Note>
        ) : (
          <>
            <p>{t('plan:records', { done: publication.recordsCreated, count: publication.headCount })}</p>
            <progress
              aria-label={t('plan:records-label')}
              max={publication.headCount}
              value={publication.recordsCreated}
            />
          </>
        )}
      </div>
      {plan.status === 'published' ? (
        <Button isTight kind="danger" onClick={() => setAsking(true)}>
          {t('plan:close')}
        </Button>
      ) : null}
      {isAsking ? (
        <FormDialog
          title={t('plan:close-title')}
          submit={t('plan:close')}
          isDanger
          isPending={close.isPending}
          onSubmit={() => close.run()}
          onClose={() => setAsking(false)}
        >
          <p>{t('plan:close-note')}</p>
        </FormDialog>
      ) : null}
    </Section>
  );
}
