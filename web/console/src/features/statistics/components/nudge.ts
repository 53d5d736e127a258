import type { NudgeRequest, NudgeView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../lib/use-action';
import { statisticsKey } from '../api/statistics';

/** Nudges people and says whom it reached and who was skipped, for what reason. */
export function useNudge(onDone?: (view: NudgeView) => void) {
  const { t } = useTranslation();
  return useAction<NudgeRequest, NudgeView>({
    send: (request, headers) => http.post('/records/nudges', request, { headers }),
    done: (view) => {
      const reasons = new Map<string, number>();
      for (const skip of view.skipped) reasons.set(skip.reason, (reasons.get(skip.reason) ?? 0) + 1);
      const skipped = [...reasons].map(([reason, count]) => t(`statistics:skipped.${reason}`, { count }));
      return [t('statistics:nudged', { count: view.sentTo.length }), ...skipped].join(t('statistics:comma'));
    },
    stale: [statisticsKey],
    onDone,
  });
}
