import type { QuestionState } from '@rizhi/shared/api/types';
import type { IconName } from '../../../components/icon';
import type { StateTone } from '../../../components/page';

export const STATES: readonly QuestionState[] = ['draft', 'review', 'published', 'retired'];

export const LOOK: Record<QuestionState, { tone: StateTone; icon: IconName }> = {
  draft: { tone: 'upcoming', icon: 'pen' },
  review: { tone: 'open', icon: 'eye' },
  published: { tone: 'done', icon: 'ok' },
  retired: { tone: 'excused', icon: 'withheld' },
};

/** Steps that are offered; the server decides which are allowed. */
export function stepsFrom(state: QuestionState, isSecondPersonNeeded: boolean): QuestionState[] {
  switch (state) {
    case 'draft':
      return isSecondPersonNeeded ? ['review', 'retired'] : ['published', 'review', 'retired'];
    case 'review':
      return ['published', 'draft'];
    case 'published':
      return ['retired'];
    case 'retired':
      return ['draft'];
  }
}
