import type { PlanView } from '@rizhi/shared/api/types';
import { sections } from './library.ts';
import { NOW } from './organisation.ts';

const ref = (n: number) => ({ documentId: 'd1', revisionId: 'r2', sectionId: `s${n}` });

export const plan: PlanView = {
  id: 'plan-1',
  title: '院感防控与手卫生',
  status: 'draft',
  version: 4,
  startOn: '2026-09-21',
  weekdays: [1, 2, 3, 4, 5],
  followsCalendar: true,
  givesCertificate: false,
  minutesPerDay: 6,
  lateDays: 3,
  sections: [1, 2, 3, 4, 5].map(ref),
  days: [[1], [2, 3], [4, 5]].map((ids, index) => {
    const chosen = sections.filter((found) => ids.includes(Number(found.id.slice(1))));
    return {
      day: index + 1,
      studyDate: `2026-09-${21 + index}`,
      title: chosen[0]?.title ?? '',
      sections: chosen.map((found) => ({
        documentId: 'd1',
        revisionId: 'r2',
        sectionId: found.id,
        title: found.title,
        number: found.number,
        estimatedSeconds: found.estimatedSeconds,
      })),
      estimatedSeconds: chosen.reduce((sum, found) => sum + found.estimatedSeconds, 0),
      quiz:
        index === 1
          ? null
          : {
              quizId: 'z1',
              version: 1,
              title: '手卫生小测',
              questionCount: 3,
              passPercent: 80,
              kind: 'weekly',
            },
      warnings: index === 1 ? ['day-without-quiz'] : [],
    };
  }),
  audience: {
    includeUnits: [{ unitId: 'u-sur', withChildren: true }],
    includePeople: [],
    excludeUnits: [{ unitId: 'u-sur2', withChildren: true }],
    excludePeople: [],
  },
  headCount: 24,
  publication: null,
  hasUnpublishedChanges: true,
  updatedAt: NOW,
};
