import type { PositionView } from '@rizhi/shared/api/types';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { positionQuery } from '../api/requests';
import { goTo } from './use-position';

export interface Arrival {
  /** The place left last time, while it is still an offer. */
  offer: PositionView | null;
  accept: () => void;
}

/** Where the page starts: at the paragraph the address names, at the place left last time if asked for, else at the top with an offer. */
export function useArrival(planId: string, day: number, isReady: boolean): Arrival {
  const [search] = useSearchParams();
  const section = search.get('section');
  const paragraph = search.get('p');
  const wantsResume = search.get('resume') === '1';
  const kept = useQuery({ ...positionQuery(planId, day), enabled: !section && !paragraph }).data ?? null;
  const [isOver, setOver] = useState(false);
  const arrived = useRef('');

  useEffect(() => {
    if (!isReady) return;
    const named = `${section}/${paragraph}`;
    if (section && arrived.current !== named) {
      arrived.current = named;
      goTo(section, paragraph);
    } else if (wantsResume && kept && arrived.current === '') {
      arrived.current = 'resumed';
      goTo(kept.sectionId, kept.paragraphId, kept.offset);
    }
  }, [isReady, section, paragraph, wantsResume, kept]);

  return {
    offer: isReady && kept && !wantsResume && !isOver ? kept : null,
    accept: () => {
      setOver(true);
      if (kept) goTo(kept.sectionId, kept.paragraphId, kept.offset);
    },
  };
}
