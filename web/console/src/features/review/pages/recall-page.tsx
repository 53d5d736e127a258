import type { ReviewCalibrationView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { fullDate } from '@rizhi/shared/lib/time';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls';
import { Ledger } from '../../../components/ledger';
import { PageHead } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { ReviewRules } from '../components/review-rules';

/** Reviews below this number say little about a tenth. */
const FEW = 20;

/** Recall as the schedule predicts it and as it was, over everybody: whether the intervals fit these people. */
export default function RecallPage() {
  const { t, i18n } = useTranslation();
  const calibration = useQuery({
    queryKey: ['review', 'calibration'],
    queryFn: ({ signal }) => http.get<ReviewCalibrationView>('/reviews/calibration', { signal }),
  });
  const [hasRules, setRules] = useState(false);
  const percent = (value: number | null) => (value === null ? '–' : `${value}%`);
  return (
    <>
      <PageHead title={t('review:title')} note={t('review:note')}>
        <Button onClick={() => setRules(true)}>{t('review:rules.title')}</Button>
      </PageHead>
      {hasRules ? <ReviewRules onClose={() => setRules(false)} /> : null}
      <Answer query={calibration} rows={10}>
        {(view) =>
          view.rows.every((row) => row.reviews === 0) ? (
            <Empty title={t('review:none')}>{t('review:none-note')}</Empty>
          ) : (
            <>
              <Ledger
                caption={t('review:since', { date: fullDate(view.since, i18n.language) })}
                rows={view.rows.filter((row) => row.reviews > 0)}
                rowKey={(row) => String(row.fromPercent)}
                columns={[
                  {
                    key: 'tenth',
                    title: t('review:tenth'),
                    isHead: true,
                    cell: (row) => `${row.fromPercent}–${row.toPercent}%`,
                  },
                  { key: 'reviews', title: t('review:reviews'), isNumber: true, cell: (row) => row.reviews },
                  {
                    key: 'predicted',
                    title: t('review:predicted'),
                    isNumber: true,
                    cell: (row) => percent(row.predicted),
                  },
                  {
                    key: 'observed',
                    title: t('review:observed'),
                    isNumber: true,
                    cell: (row) => percent(row.observed),
                  },
                  {
                    key: 'word',
                    title: t('review:verdict'),
                    cell: (row) => {
                      if (row.reviews < FEW) return t('review:few', { count: FEW });
                      const gap = (row.observed ?? 0) - (row.predicted ?? 0);
                      if (Math.abs(gap) <= 5) return t('review:fits');
                      return t(gap > 0 ? 'review:better' : 'review:worse', { gap: Math.abs(gap) });
                    },
                  },
                ]}
              />
              <p className="sum-note">{t('review:how')}</p>
            </>
          )
        }
      </Answer>
    </>
  );
}
