import type { AffectedCertificates } from '@rizhi/shared/api/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls';
import { Ledger } from '../../../components/ledger';
import { Note, State } from '../../../components/page';
import { Name } from './name';

const STEP = 20;

/** Whose certificates hang on a correction. */
export function Certificates({ found }: { found: AffectedCertificates | null }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(STEP);
  if (!found)
    return (
      <>
        <h3>{t('grading:certificates')}</h3>
        <Note>{t('grading:certificates-unknown')}</Note>
      </>
    );
  const all = found.issued + found.restored + found.withdrawn;
  const rows = found.rows.slice(0, shown);
  return (
    <>
      <h3>{t('grading:certificates')}</h3>
      <p>
        {all === 0
          ? t('grading:certificates-none')
          : t('grading:certificates-sum', {
              withdrawn: found.withdrawn,
              restored: found.restored,
              issued: found.issued,
            })}
      </p>
      {found.isComplete ? null : <p className="small muted">{t('grading:certificates-first')}</p>}
      {rows.length > 0 ? (
        <Ledger
          caption={t('grading:certificates')}
          isCaptionHidden
          rows={rows}
          rowKey={(row) => `${row.personId} ${row.planId}`}
          columns={[
            {
              key: 'person',
              title: t('grading:person'),
              isHead: true,
              cell: (row) => <Name kind="people" id={row.personId} />,
            },
            { key: 'plan', title: t('grading:plan'), cell: (row) => <Name kind="plans" id={row.planId} /> },
            {
              key: 'step',
              title: t('grading:certificate'),
              cell: (row) => (
                <State tone={row.step === 'withdraw' ? 'overdue' : 'done'}>
                  {t(`grading:certificate-step.${row.step}`)}
                </State>
              ),
            },
          ]}
        />
      ) : null}
      {shown < found.rows.length ? (
        <Button onClick={() => setShown(shown + STEP)}>{t('grading:show-more')}</Button>
      ) : rows.length < all ? (
        <p className="small muted">{t('grading:certificate-rows', { count: rows.length })}</p>
      ) : null}
    </>
  );
}
