import type {
  ImportView,
  PeopleImportView,
  PlanView,
  PublishCheckView,
  QuizPage,
  RevisionView,
  UnitTreeView,
} from '@rizhi/shared/api/types';
import { expect } from 'vitest';
import type { Api } from './api';
import { told } from './browser';
import { INITIAL_PASSWORD } from './entering';
import { EVERYBODY, PAPER, PLAN } from './quiz-story';

const UNIT = '夜班组';
const DOCUMENT = `第一章 初起火情

发现烟或者焦糊味，先切断这一区域的电源，再呼喊同事。使用干粉灭火器时站在上风处，离火焰三米，拔下保险销。

第二章 疏散集合

听到警报，放下手里的东西，沿墙上的绿色标志走最近的出口，不乘电梯。到南门停车场集合，由组长点名。
`;

/** One unit with the members of the story. */
export async function foundUnitWithMembers(admin: Api): Promise<void> {
  const root = await admin.post<{ id: string }>('/units', { name: '试用单位' });
  await admin.post('/units', { name: UNIT, parentId: root.id });
  const rows = EVERYBODY.map(
    ({ login, name }) => `${login},${name},试用单位/${UNIT},member,,${INITIAL_PASSWORD}`,
  );
  const table = ['账号,姓名,部门,角色,负责部门,密码', ...rows].join('\r\n');
  const imported = await admin.upload<PeopleImportView>('/people/imports?dryRun=false', 'text/csv', table);
  expect(imported.created).toBe(EVERYBODY.length);
}

export async function findQuiz(admin: Api): Promise<{ id: string; version: number }> {
  const quizzes = await admin.get<QuizPage>('/quizzes');
  const quiz = quizzes.items.find(({ title }) => title === PAPER);
  if (!quiz?.publishedVersion) throw new Error(`${PAPER} is not published`);
  return { id: quiz.id, version: quiz.publishedVersion };
}

/** Two days: the first chapter with the quiz today, the second tomorrow. */
export async function publishTwoDays(admin: Api, quizId: string): Promise<string> {
  const revision = await importDocument(admin);
  const [first, second] = revision.sections
    .filter(({ characters }) => characters > 40)
    .map(({ id }) => ({ documentId: revision.documentId, revisionId: revision.id, sectionId: id }));
  const { units } = await admin.get<UnitTreeView>('/units');
  const unitId = units.find(({ name }) => name === UNIT)?.id;
  const plan = await admin.post<PlanView>('/plans', { title: PLAN });
  const draft = await admin.put<PlanView>(`/plans/${plan.id}/draft`, {
    version: plan.version,
    title: PLAN,
    startOn: told('RIZHI_TODAY'),
    followsCalendar: false,
    minutesPerDay: 5,
    lateDays: 3,
    lateJoiners: 'remaining',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    sections: [first, second],
    days: [
      { title: '初起火情', quizId, sections: [first] },
      { title: '疏散集合', sections: [second] },
    ],
    audience: {
      includeUnits: [{ unitId, withChildren: true }],
      includePeople: [],
      excludeUnits: [],
      excludePeople: [],
    },
  });
  await expect
    .poll(async () => (await admin.get<PublishCheckView>(`/plans/${plan.id}/publish-check`)).isPublishable, {
      timeout: 60_000,
      interval: 500,
    })
    .toBe(true);
  await admin.post(`/plans/${plan.id}/publications`, { version: draft.version });
  await expect
    .poll(async () => (await admin.get<PlanView>(`/plans/${plan.id}`)).publication?.recordsCreated, {
      timeout: 60_000,
      interval: 500,
    })
    .toBe(EVERYBODY.length);
  return plan.id;
}

async function importDocument(admin: Api): Promise<RevisionView> {
  const review = await admin.upload<ImportView>(
    `/documents/imports?fileName=${encodeURIComponent('须知.txt')}`,
    'application/octet-stream',
    DOCUMENT,
  );
  return admin.post<RevisionView>(`/documents/imports/${review.id}/revision`, {
    version: review.version,
    title: '库房消防须知',
    language: 'zh-CN',
  });
}
