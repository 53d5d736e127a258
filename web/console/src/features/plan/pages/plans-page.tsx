import type { PlanView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Button, Field, Segmented } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { Ledger, Paging } from '../../../components/ledger';
import { PageHead, State } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { useAction } from '../../../lib/use-action';
import { useFilters } from '../../../lib/use-filters';
import { useWords } from '../../../lib/words';
import { chosenDocumentQuery, draftOf, plansKey, plansQuery } from '../api/plans';

function NewPlan({ documentId, onClose }: { documentId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const document = useQuery({ ...chosenDocumentQuery(documentId), enabled: documentId !== '' });
  const [typed, setTyped] = useState<string | null>(null);
  const title = typed ?? document.data?.document.title ?? '';
  const create = useAction<void, PlanView>({
    send: async (_, headers) => {
      const plan = await http.post<PlanView>('/plans', { title: title.trim() }, { headers });
      const current = document.data?.current;
      if (!current) return plan;
      const sections = current.sections.map((section) => ({
        documentId,
        revisionId: current.id,
        sectionId: section.id,
      }));
      return http.put<PlanView>(`/plans/${plan.id}/draft`, { ...draftOf(plan), sections });
    },
    stale: [plansKey],
    onDone: (plan) => navigate(`/plans/${plan.id}`),
  });
  return (
    <FormDialog
      title={t('plan:new')}
      submit={t('plan:create')}
      isPending={create.isPending}
      onSubmit={() => create.run()}
      onClose={onClose}
    >
      <Field label={t('plan:title')} hint={t('plan:title-hint')}>
        {(field) => (
          <input
            {...field}
            className="input"
            required
            maxLength={120}
            value={title}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}

export default function PlansPage() {
  const { t } = useTranslation();
  const words = useWords();
  const filters = useFilters();
  const status = filters.get('status');
  const fromDocument = filters.get('document');
  const [isNew, setNew] = useState(false);
  const plans = useQuery(plansQuery(status, filters.get('cursor')));
  const close = () => {
    setNew(false);
    if (fromDocument) filters.change({ document: null });
  };
  return (
    <>
      <PageHead title={t('plan:plans')} note={t('plan:plans-note')}>
        <Button kind="primary" icon="plus" onClick={() => setNew(true)}>
          {t('plan:new')}
        </Button>
      </PageHead>
      <div className="filters">
        <Segmented
          label={t('plan:status-label')}
          value={status}
          onChange={(value) => filters.change({ status: value || null })}
          choices={['', 'draft', 'published', 'closed'].map((value) => ({
            value,
            text: t(`plan:status.${value || 'all'}`),
          }))}
        />
      </div>
      <Answer query={plans}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t('plan:none')}>{t('plan:none-note')}</Empty>
          ) : (
            <>
              <Ledger
                rows={page.items}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'title',
                    title: t('plan:title'),
                    isHead: true,
                    cell: (row) => <Link to={`/plans/${row.id}`}>{row.title}</Link>,
                  },
                  {
                    key: 'status',
                    title: t('plan:status-label'),
                    cell: (row) => (
                      <State
                        tone={
                          row.status === 'published'
                            ? 'open'
                            : row.status === 'closed'
                              ? 'excused'
                              : 'upcoming'
                        }
                      >
                        {t(`plan:status.${row.status}`)}
                      </State>
                    ),
                  },
                  {
                    key: 'from',
                    title: t('plan:from-to'),
                    cell: (row) =>
                      row.startOn && row.endOn ? `${words.day(row.startOn)} – ${words.day(row.endOn)}` : '–',
                  },
                  { key: 'days', title: t('plan:days'), isNumber: true, cell: (row) => row.days },
                  { key: 'people', title: t('plan:people'), isNumber: true, cell: (row) => row.headCount },
                  { key: 'at', title: t('plan:updated'), cell: (row) => words.moment(row.updatedAt) },
                ]}
              />
              <Paging note={t('plan:count', { count: page.items.length })} next={page.next} />
            </>
          )
        }
      </Answer>
      {isNew || fromDocument ? <NewPlan documentId={fromDocument} onClose={close} /> : null}
    </>
  );
}
