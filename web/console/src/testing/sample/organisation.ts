import type { PersonView, SessionView, UnitView } from '@rizhi/shared/api/types';

export const NOW = '2026-09-15T02:42:00Z';

export const session: SessionView = {
  personId: 'p-admin',
  displayName: '陆清和',
  roles: ['admin', 'manager'],
  scopeUnits: ['u-root'],
  language: 'zh-CN',
  zone: 'Asia/Shanghai',
  organisation: '清溪医院',
  csrfToken: 'csrf',
  expiresAt: '2026-09-15T10:00:00Z',
  mustChangePassword: false,
  serverTime: NOW,
};

const unit = (
  id: string,
  name: string,
  parentId: string | null,
  headCount: number,
  path: string[] = [],
): UnitView => ({
  id,
  name,
  parentId,
  path,
  version: 1,
  isClosed: false,
  headCount,
});

export const units: UnitView[] = [
  unit('u-root', '清溪医院', null, 230),
  unit('u-int', '内科', 'u-root', 62, ['u-root']),
  unit('u-sur', '外科', 'u-root', 58, ['u-root']),
  unit('u-sur1', '普外组', 'u-sur', 24, ['u-root', 'u-sur']),
  unit('u-sur2', '骨科组', 'u-sur', 34, ['u-root', 'u-sur']),
  unit('u-nur', '护理部', 'u-root', 74, ['u-root']),
  unit('u-log', '后勤保障部', 'u-root', 36, ['u-root']),
];

export const member: PersonView = {
  id: 'p2',
  login: 'hesn',
  displayName: '何书宁',
  email: 'hesn@example.org',
  status: 'active',
  language: 'zh-CN',
  zone: 'Asia/Shanghai',
  roles: ['member', 'manager'],
  scopeUnits: ['u-sur1'],
  memberships: [
    { unitId: 'u-int', unitName: '内科', from: '2023-07-01', to: '2024-06-30' },
    { unitId: 'u-sur1', unitName: '普外组', from: '2024-07-01', to: null },
  ],
  unitId: 'u-sur1',
  unitName: '普外组',
  version: 3,
  leavesOn: null,
  leftOn: null,
  leaves: [],
};
