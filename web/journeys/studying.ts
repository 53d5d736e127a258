import { setTimeout as pause } from 'node:timers/promises';
import type {
  AttemptQuestionView,
  AttemptResultView,
  AttemptsView,
  AttemptView,
  ExplanationView,
  NotificationPage,
  NotificationView,
  ReadingSessionView,
  ResponseContent,
  TicketView,
} from '@rizhi/shared/api/types';
import { expect } from 'vitest';
import type { Api } from './api';
import { type Answers, STEMS, TOPICS, type Topic } from './quiz-story';

const BEAT_SECONDS = 4;

/** Reads the first section of a day to its end, reporting no faster than the clock. */
export async function readFirstSection(member: Api, planId: string, day: number): Promise<void> {
  let state = await member.post<ReadingSessionView>('/reading/sessions', { planId, day });
  const { sessionId, sections } = state;
  const sectionId = sections[0]?.sectionId;
  let { seq } = state;
  while (!state.sections.find((section) => section.sectionId === sectionId)?.isProved) {
    await pause(BEAT_SECONDS * 1000);
    seq += 1;
    state = await member.post(`/reading/sessions/${sessionId}/beats`, {
      seq,
      nonce: state.nonce,
      isActive: true,
      isHidden: false,
      isLate: false,
      visible: [{ sectionId, seconds: BEAT_SECONDS, reachedEnd: true }],
    });
  }
}

export async function startAttempt(member: Api, planId: string, day: number): Promise<AttemptView> {
  const { ticket } = await member.post<TicketView>(`/records/${planId}/days/${day}/ticket`);
  return member.post<AttemptView>('/attempts', { ticket });
}

export function topicOf(stem: string): Topic {
  const found = TOPICS.find((topic) => stem.includes(STEMS[topic]));
  if (!found) throw new Error(`No such question in the story: ${stem}`);
  return found;
}

function responseTo(question: AttemptQuestionView, answer: string): ResponseContent {
  const empty = { optionIds: [], gaps: [], isTrue: null, text: null, pairs: null, children: null };
  if (question.type === 'true-false') return { ...empty, isTrue: answer === '对' };
  if (question.type === 'fill-in') return { ...empty, gaps: [answer] };
  if (question.type === 'short-answer') return { ...empty, text: answer };
  return {
    ...empty,
    optionIds: question.options.filter(({ text }) => text === answer).map(({ id }) => id),
  };
}

/** Answers everything and hands in. */
export async function takeQuiz(member: Api, planId: string, answers: Answers): Promise<void> {
  const attempt = await startAttempt(member, planId, 1);
  for (const question of attempt.questions) {
    await member.put(`/attempts/${attempt.id}/responses/${question.questionId}`, {
      sequence: question.sequence + 1,
      isFlagged: false,
      response: responseTo(question, answers[topicOf(question.stem)]),
    });
  }
  await member.post(`/attempts/${attempt.id}/submission`);
}

/** What was answered, in the words of the story; empty where nothing was. */
export function wordsOf(questions: Pick<AttemptQuestionView, 'stem' | 'options' | 'response'>[]): Answers {
  const words = questions.map(({ stem, options, response }) => {
    const chosen = options.filter(({ id }) => response?.optionIds.includes(id)).map(({ text }) => text);
    const truth = response?.isTrue === true ? '对' : response?.isTrue === false ? '错' : '';
    return [topicOf(stem), chosen.join() || truth || response?.gaps.join() || response?.text || ''];
  });
  return Object.fromEntries(words) as Answers;
}

export async function attemptsOf(member: Api, planId: string): Promise<AttemptsView['items']> {
  return (await member.get<AttemptsView>(`/attempts?planId=${planId}&day=1`)).items;
}

export async function resultOf(member: Api, planId: string): Promise<AttemptResultView> {
  const [attempt] = await attemptsOf(member, planId);
  return member.get<AttemptResultView>(`/attempts/${attempt?.id}/result`);
}

export async function told(member: Api, reason: string): Promise<NotificationView[]> {
  const page = await member.get<NotificationPage>('/notifications?limit=50');
  return page.items.filter((item) => item.reason === reason);
}

/** Waits until the explanation of the first day says so. */
export async function expectFact(member: Api, planId: string, code: string): Promise<void> {
  await expect
    .poll(
      async () =>
        (await member.get<ExplanationView>(`/records/${planId}/days/1/explanation`)).facts.map(
          (fact) => fact.code,
        ),
      { timeout: 60_000, interval: 500 },
    )
    .toContain(code);
}

/** Waits until somebody was told for this reason so many times. */
export async function expectTold(member: Api, reason: string, times: number): Promise<void> {
  await expect
    .poll(async () => (await told(member, reason)).length, { timeout: 60_000, interval: 500 })
    .toBe(times);
}
