import { FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { recordDayQuery } from '../api/requests';
import { Reader } from '../components/reader';
import { ReaderFrame } from '../components/reader-frame';

export function ReaderPage() {
  const { planId = '', day = '' } = useParams();
  const record = useQuery(recordDayQuery(planId, Number(day)));
  usePageTitle(record.data?.module.title);
  if (record.data) return <Reader key={`${planId}/${day}`} record={record.data} />;
  return (
    <ReaderFrame title="">
      {record.error ? (
        <FailedState error={record.error} onRetry={() => void record.refetch()} />
      ) : (
        <Skeleton lines={9} />
      )}
    </ReaderFrame>
  );
}
