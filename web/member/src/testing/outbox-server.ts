import type {
  AttemptView,
  QuestionResultView,
  ResponseRequest,
  ResponseSavedView,
} from '@rizhi/shared/api/types';
import { Problem } from '@rizhi/shared/lib/problem';
import { EMPTY } from '@rizhi/shared/question-model/response';
import { World } from '@rizhi/shared/testing/world/world';
import { afterEach, beforeEach, vi } from 'vitest';
import { Outbox, type OutboxStore, type Waiting } from '../features/attempt/model/outbox';

export const choose = (id: string) => ({ response: { ...EMPTY, optionIds: [id] } });

export function memoryStore(entries: Waiting[] = []): OutboxStore & { all: () => Waiting[] } {
  const kept = new Map(entries.map((entry) => [entry.questionId, entry]));
  return {
    all: () => [...kept.values()],
    load: async () => [...kept.values()],
    put: async (entry) => void kept.set(entry.questionId, entry),
    remove: async (_, questionId, sequence) => {
      if ((kept.get(questionId)?.sequence ?? 0) <= sequence) kept.delete(questionId);
    },
  };
}

function cameTo(questionId: string): QuestionResultView {
  const found = new World('done').result().questions.find((question) => question.questionId === questionId);
  if (!found) throw new Error(questionId);
  return found;
}

/** A server that keeps the highest sequence and fails as told. */
export class Server {
  readonly got: [string, ResponseRequest][] = [];
  readonly kept = new Map<string, ResponseRequest>();
  fail: (questionId: string) => Problem | null = () => null;
  loseAnswers = false;
  attempt: AttemptView = new World('quiz').attempt();

  save = async (_: string, questionId: string, request: ResponseRequest): Promise<ResponseSavedView> => {
    this.got.push([questionId, request]);
    const failure = this.fail(questionId);
    if (failure) throw failure;
    const known = this.kept.get(questionId);
    if (known && known.sequence > request.sequence)
      throw new Problem({ code: 'stale-response', status: 409 });
    this.kept.set(questionId, request);
    if (this.loseAnswers) throw new Problem({ code: 'offline', status: 0 });
    return {
      questionId,
      sequence: request.sequence,
      savedAt: '',
      isLate: false,
      deadline: this.attempt.deadline,
    };
  };

  /** Sequences that were checked, by question. */
  readonly checks = new Map<string, number>();
  failCheck: () => Problem | null = () => null;

  readonly check = async (_: string, questionId: string, sequence: number): Promise<QuestionResultView> => {
    const failure = this.failCheck();
    if (failure) throw failure;
    if ((this.kept.get(questionId)?.sequence ?? 0) !== sequence)
      throw new Problem({ code: 'stale-response', status: 409 });
    this.checks.set(questionId, sequence);
    return cameTo(questionId);
  };

  fetch = async (): Promise<AttemptView> => ({
    ...this.attempt,
    questions: this.attempt.questions.map((question) => {
      const kept = this.kept.get(question.questionId);
      const checked = this.checks.has(question.questionId) ? cameTo(question.questionId) : null;
      return kept
        ? {
            ...question,
            response: kept.response,
            isFlagged: kept.isFlagged,
            sequence: kept.sequence,
            hintsTaken: kept.hintsTaken ?? 0,
            checked,
          }
        : { ...question, checked };
    }),
  });
}

export const offline = () => new Problem({ code: 'offline', status: 0 });

/** What an outbox works with, made anew for each test of a file; the clock is the test's. */
export function outboxStage() {
  const stage = {
    server: new Server(),
    store: memoryStore(),
    start: () => new Outbox(stage.server.attempt, stage.store, stage.server),
  };
  beforeEach(() => {
    vi.useFakeTimers();
    stage.server = new Server();
    stage.store = memoryStore();
  });
  afterEach(() => vi.useRealTimers());
  return stage;
}
