import type {
  PeopleImportView,
  PlanView,
  PublishCheckView,
  QuestionPage,
  QuizView,
} from '@rizhi/shared/api/types';
import { expect } from 'vitest';
import type { Api } from './api';
import { told } from './browser';
import { INITIAL_PASSWORD } from './entering';
import { KINDS } from './question-editor';

const QUIZ = '每种题型一道';
const UNIT = '试答组';
const LIMIT_MINUTES = 30;

const LOOK = { timeout: 60_000, interval: 500 };

/** Some people with a quiz of every kind of question today and nothing to read; the questions are those of the editor. */
export async function publishEveryKind(admin: Api, logins: string[]): Promise<void> {
  const quizId = await publishQuiz(admin);
  const { id: unitId } = await admin.post<{ id: string }>('/units', {
    name: UNIT,
    parentId: await rootOf(admin),
  });
  const rows = logins.map((login) => `${login},试答${login},试用单位/${UNIT},member,,${INITIAL_PASSWORD}`);
  const table = ['账号,姓名,部门,角色,负责部门,密码', ...rows].join('\r\n');
  const imported = await admin.upload<PeopleImportView>('/people/imports?dryRun=false', 'text/csv', table);
  expect(imported.created).toBe(logins.length);
  const plan = await admin.post<PlanView>('/plans', { title: QUIZ });
  const draft = await admin.put<PlanView>(`/plans/${plan.id}/draft`, {
    version: plan.version,
    title: QUIZ,
    startOn: told('RIZHI_TODAY'),
    followsCalendar: false,
    minutesPerDay: 5,
    lateDays: 3,
    lateJoiners: 'remaining',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    sections: [],
    days: [{ title: QUIZ, quizId, quizKind: 'daily', sections: [] }],
    audience: {
      includeUnits: [{ unitId, withChildren: true }],
      includePeople: [],
      excludeUnits: [],
      excludePeople: [],
    },
  });
  await expect
    .poll(
      async () => (await admin.get<PublishCheckView>(`/plans/${plan.id}/publish-check`)).isPublishable,
      LOOK,
    )
    .toBe(true);
  await admin.post(`/plans/${plan.id}/publications`, { version: draft.version });
  await expect
    .poll(async () => (await admin.get<PlanView>(`/plans/${plan.id}`)).publication?.recordsCreated, LOOK)
    .toBe(logins.length);
}

async function rootOf(admin: Api): Promise<string> {
  const { units } = await admin.get<{ units: { id: string; name: string }[] }>('/units');
  const root = units.find(({ name }) => name === '试用单位');
  if (!root) throw new Error('There is no unit yet');
  return root.id;
}

async function publishQuiz(admin: Api): Promise<string> {
  const { items } = await admin.get<QuestionPage>('/questions?limit=100');
  const questions = KINDS.map(({ stem }) => {
    const found = items.find(({ content }) => content.stem === stem);
    if (!found) throw new Error(`Not in the bank: ${stem}`);
    return found;
  });
  for (const { id, version, state } of questions)
    if (state !== 'published')
      await admin.post(`/questions/${id}/transitions`, { version, to: 'published', note: null });
  const draft = await admin.post<QuizView>('/quizzes', {
    title: QUIZ,
    items: questions.map(({ id }) => ({ questionId: id })),
    passPercent: 50,
    attemptsAllowed: 3,
    timeLimitSeconds: LIMIT_MINUTES * 60,
    graceSeconds: 0,
    isShuffled: false,
    areOptionsShuffled: false,
    policy: 'exact',
    review: 'after-submission',
  });
  await admin.post(`/quizzes/${draft.id}/publications`, { version: draft.version });
  return draft.id;
}
