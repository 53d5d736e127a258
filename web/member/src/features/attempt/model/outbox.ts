import type {
  AttemptQuestionView,
  AttemptView,
  QuestionResultView,
  ResponseContent,
  ResponseRequest,
  ResponseSavedView,
} from '@rizhi/shared/api/types';
import { isProblem, OFFLINE, Problem } from '@rizhi/shared/lib/problem';
import { EMPTY } from '@rizhi/shared/question-model/response';

/** What waits on this device until the server has confirmed it. */
export interface Waiting extends ResponseRequest {
  attemptId: string;
  questionId: string;
}

export interface OutboxStore {
  load: (attemptId: string) => Promise<Waiting[]>;
  put: (entry: Waiting) => Promise<void>;
  /** Removes the entry unless a newer one took its place. */
  remove: (attemptId: string, questionId: string, sequence: number) => Promise<void>;
}

export interface OutboxWire {
  save: (attemptId: string, questionId: string, request: ResponseRequest) => Promise<ResponseSavedView>;
  fetch: (attemptId: string) => Promise<AttemptView>;
  check: (attemptId: string, questionId: string, sequence: number) => Promise<QuestionResultView>;
}

/** What the indicator may say. `saved` is said only when nothing waits and the server has confirmed the last answer. */
export type SaveState = 'untouched' | 'saving' | 'saved' | 'offline' | 'refused';

export interface Answer {
  response: ResponseContent;
  isFlagged: boolean;
  sequence: number;
  /** How many hints were looked at. */
  hintsTaken: number;
}

export const UNANSWERED: Answer = { response: EMPTY, isFlagged: false, sequence: 0, hintsTaken: 0 };

export interface OutboxState {
  answers: ReadonlyMap<string, Answer>;
  /** What answers came to that were checked; they stand. */
  checked: ReadonlyMap<string, QuestionResultView>;
  save: SaveState;
  /** Why the server does not take answers any more. */
  error: unknown;
  /** As the server said last; null when there is none. */
  deadline: string | null;
  /** Until when it may be handed in, as the server said last; null when there is no deadline. */
  handInUntil: string | null;
  /** As the server said last: it may be closed from elsewhere, or by its time. */
  status: AttemptView['status'];
  /** Server time less this device's, in milliseconds, as of the last answer that came quickly. */
  clockOffset: number;
}

/** The code of the problem by which the server takes no more answers to an attempt that is handed in. */
export const HANDED_IN = 'attempt-submitted';
/** An answer that took longer says too little about the clock. */
const QUICK = 4_000;
/** Less than this is the way of the answer, not a clock that was set. */
const CLOCK_WAS_SET = 2_000;

/** Nobody is signed in any more, or the person or the page must do something first: after that the answer is taken. */
const mayBeTakenLater = ({ status, code }: Problem) =>
  status === 401 || (status === 403 && code !== 'forbidden');

/**
 * The server has understood the answer and does not take it. Whatever else goes wrong, a fault over there or a page
 * of somebody else's network in place of an answer, the answer stays here until it is taken.
 */
function isFinal(error: unknown): boolean {
  return isProblem(error) && !error.isPassing && error.status < 500 && !mayBeTakenLater(error);
}

/** As the server has it. */
const answerIn = ({ response, isFlagged, sequence, hintsTaken }: AttemptQuestionView): Answer => ({
  response: response ?? EMPTY,
  isFlagged,
  sequence,
  hintsTaken,
});

const SETTLE = 400;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 20_000;

/**
 * Answers of one attempt: shown at once, kept on this device at once, sent shortly after, forgotten here only when
 * the server has confirmed them. One request per question at a time; a newer answer replaces a waiting older one.
 */
export class Outbox {
  private state: OutboxState;
  private readonly waiting = new Map<string, Waiting>();
  private readonly touchedHere = new Set<string>();
  private readonly inFlight = new Set<string>();
  private readonly rounds = new Set<Promise<unknown>>();
  private readonly checking = new Set<string>();
  /** Questions whose last answer the server does not take: what stands on the page is not what it has. */
  private readonly refused = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private settling: ReturnType<typeof setTimeout> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private retryAfter = FIRST_RETRY;
  private isClosed = false;
  private readonly attemptId: string;
  private readonly store: OutboxStore;
  private readonly wire: OutboxWire;

  constructor(attempt: AttemptView, store: OutboxStore, wire: OutboxWire, clockOffset = 0) {
    this.attemptId = attempt.id;
    this.store = store;
    this.wire = wire;
    const answers = new Map<string, Answer>();
    const came = new Map<string, QuestionResultView>();
    for (const question of attempt.questions) {
      answers.set(question.questionId, answerIn(question));
      if (question.checked) came.set(question.questionId, question.checked);
    }
    this.state = {
      answers,
      checked: came,
      save: [...answers.values()].some((answer) => answer.sequence > 0) ? 'saved' : 'untouched',
      error: null,
      deadline: attempt.deadline,
      handInUntil: attempt.handInUntil,
      status: attempt.status,
      clockOffset,
    };
  }

  readonly current = (): OutboxState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes up what an earlier visit of this device could not send. */
  async resume(): Promise<void> {
    for (const entry of await this.store.load(this.attemptId)) {
      const known = this.state.answers.get(entry.questionId);
      if (!known || this.touchedHere.has(entry.questionId)) continue;
      if (entry.sequence <= known.sequence || this.state.checked.has(entry.questionId)) {
        await this.store.remove(this.attemptId, entry.questionId, entry.sequence);
        continue;
      }
      this.waiting.set(entry.questionId, entry);
      this.setAnswer(entry.questionId, { ...entry, hintsTaken: entry.hintsTaken ?? 0 });
    }
    if (this.waiting.size > 0) {
      this.change({ save: 'saving' });
      await this.send();
    }
  }

  answer(questionId: string, change: Partial<Omit<Answer, 'sequence'>>): void {
    if (this.isClosed || this.checking.has(questionId) || this.state.checked.has(questionId)) return;
    const before = this.state.answers.get(questionId) ?? UNANSWERED;
    const next: Answer = { ...before, ...change, sequence: before.sequence + 1 };
    this.touchedHere.add(questionId);
    this.refused.delete(questionId);
    const entry: Waiting = { attemptId: this.attemptId, questionId, ...next };
    this.waiting.set(questionId, entry);
    this.setAnswer(questionId, next);
    this.change({ save: this.state.save === 'offline' ? 'offline' : 'saving' });
    void this.store.put(entry);
    clearTimeout(this.settling);
    this.settling = setTimeout(() => void this.send(), SETTLE);
  }

  /** The network may be back: try now. */
  wake(): void {
    this.retryAfter = FIRST_RETRY;
    void this.send();
  }

  /** Asks the server until when it takes answers, which may have changed; what was known stands while it is away. */
  async refreshDeadline(): Promise<string | null> {
    await this.ask();
    return this.state.deadline;
  }

  private async ask(): Promise<AttemptView | null> {
    const askedAt = Date.now();
    const attempt = await this.wire.fetch(this.attemptId).catch(() => null);
    if (!attempt) return null;
    this.learn(attempt);
    this.setClock(attempt.serverTime, askedAt);
    for (const theirs of attempt.questions) this.catchUp(theirs);
    return attempt;
  }

  /** What another page answered since is shown, unless this one has something that the server does not have yet. */
  private catchUp(theirs: AttemptQuestionView): void {
    const { questionId, sequence, checked } = theirs;
    if (this.waiting.has(questionId)) return;
    const isNewer = sequence > (this.state.answers.get(questionId)?.sequence ?? 0);
    if (isNewer || (checked && !this.state.checked.has(questionId))) this.take(theirs);
  }

  /** A device may set its clock in mid-attempt; the time left must not jump with it. */
  private setClock(serverTime: string, askedAt: number): void {
    const took = Date.now() - askedAt;
    if (took < 0 || took > QUICK) return;
    const clockOffset = Date.parse(serverTime) - (askedAt + took / 2);
    if (Math.abs(clockOffset - this.state.clockOffset) > CLOCK_WAS_SET) this.change({ clockOffset });
  }

  private learn(said: Partial<Pick<AttemptView, 'deadline' | 'handInUntil' | 'status'>>): void {
    const { deadline, handInUntil, status } = { ...this.state, ...said };
    if (
      deadline !== this.state.deadline ||
      handInUntil !== this.state.handInUntil ||
      status !== this.state.status
    )
      this.change({ deadline, handInUntil, status });
  }

  /** Sends what waits and says whether everything is with the server. */
  async flush(): Promise<boolean> {
    clearTimeout(this.settling);
    await this.send();
    // What was under way before is waited for as well; a newer answer may have come meanwhile.
    await Promise.all(this.rounds);
    if (this.waiting.size > 0 && this.state.save === 'saving') await this.send();
    return this.waiting.size === 0 && this.inFlight.size === 0;
  }

  /** Has an answer checked, once the server has it. From then on it stands, here and there. */
  async check(questionId: string): Promise<void> {
    if (this.checking.has(questionId) || this.state.checked.has(questionId)) return;
    this.checking.add(questionId);
    try {
      if (!(await this.flush())) throw new Problem({ code: OFFLINE, status: 0 });
      const sequence = this.state.answers.get(questionId)?.sequence ?? 0;
      const came = await this.wire.check(this.attemptId, questionId, sequence);
      this.setChecked(questionId, came);
    } catch (error) {
      if (isProblem(error, 'stale-response')) await this.takeTheirs(questionId);
      throw error;
    } finally {
      this.checking.delete(questionId);
    }
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.settling);
    clearTimeout(this.retry);
  }

  private async send(): Promise<void> {
    clearTimeout(this.retry);
    const ready = [...this.waiting.values()].filter((entry) => !this.inFlight.has(entry.questionId));
    const round = Promise.all(ready.map((entry) => this.sendOne(entry)));
    this.rounds.add(round);
    await round.finally(() => this.rounds.delete(round));
    if (
      this.waiting.size === 0 &&
      this.inFlight.size === 0 &&
      this.state.save !== 'refused' &&
      this.state.save !== 'untouched'
    ) {
      this.change({ save: this.refused.size > 0 ? 'refused' : 'saved' });
    }
  }

  private async sendOne(entry: Waiting): Promise<void> {
    const { questionId, sequence, response, isFlagged, hintsTaken } = entry;
    this.inFlight.add(questionId);
    if (this.state.save !== 'saving') this.change({ save: 'saving' });
    try {
      const { deadline } = await this.wire.save(this.attemptId, questionId, {
        sequence,
        response,
        isFlagged,
        hintsTaken,
      });
      this.learn({ deadline });
      this.retryAfter = FIRST_RETRY;
      await this.settle(entry);
    } catch (error) {
      await this.stumble(entry, error);
    } finally {
      this.inFlight.delete(questionId);
    }
    const newer = this.waiting.get(questionId);
    if (newer && newer.sequence > sequence && this.state.save === 'saving' && !this.isClosed)
      await this.sendOne(newer);
  }

  private async settle({ questionId, sequence }: Waiting): Promise<void> {
    if (this.waiting.get(questionId)?.sequence === sequence) this.waiting.delete(questionId);
    await this.store.remove(this.attemptId, questionId, sequence);
  }

  private async stumble(entry: Waiting, error: unknown): Promise<void> {
    if (!isFinal(error)) {
      this.change({ save: 'offline' });
      const asked = isProblem(error) ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
      const wait = Math.max(this.retryAfter, asked);
      this.retryAfter = Math.min(this.retryAfter * 2, LAST_RETRY);
      clearTimeout(this.retry);
      if (!this.isClosed) this.retry = setTimeout(() => void this.send(), wait);
      return;
    }
    if (isProblem(error, 'stale-response')) {
      await this.meetOtherDevice(entry);
      return;
    }
    if (isProblem(error, 'response-checked')) {
      // Another device had it checked: what stands there is the answer.
      await this.giveWay(entry);
      await this.takeTheirs(entry.questionId);
      return;
    }
    // The attempt is over, or the answer makes no sense to the server: saying "saved" would be a lie.
    this.refused.add(entry.questionId);
    this.waiting.delete(entry.questionId);
    await this.store.remove(this.attemptId, entry.questionId, entry.sequence);
    this.change({ save: 'refused', error });
  }

  /**
   * Another device answered the same question in the meantime. What somebody chose on this page just now is the last
   * intent and goes out again on top; what lay here from an earlier visit gives way.
   */
  private async meetOtherDevice(entry: Waiting): Promise<void> {
    const theirs = (await this.ask())?.questions.find((question) => question.questionId === entry.questionId);
    if (!theirs) {
      this.change({ save: 'offline' });
      this.retry = setTimeout(() => void this.send(), this.retryAfter);
      return;
    }
    const mine = this.waiting.get(entry.questionId) ?? entry;
    if (this.touchedHere.has(entry.questionId)) {
      const sequence = Math.max(theirs.sequence, mine.sequence) + 1;
      const hintsTaken = Math.max(theirs.hintsTaken, mine.hintsTaken ?? 0);
      const again = { ...mine, sequence, hintsTaken };
      this.waiting.set(entry.questionId, again);
      this.setAnswer(entry.questionId, again);
      await this.store.put(again);
      return;
    }
    await this.giveWay(entry);
    this.take(theirs);
  }

  private async giveWay({ questionId, sequence }: Waiting): Promise<void> {
    this.waiting.delete(questionId);
    await this.store.remove(this.attemptId, questionId, sequence);
  }

  private async takeTheirs(questionId: string): Promise<void> {
    const theirs = (await this.ask())?.questions.find((question) => question.questionId === questionId);
    if (theirs) this.take(theirs);
  }

  private take(theirs: AttemptQuestionView): void {
    this.refused.delete(theirs.questionId);
    this.setAnswer(theirs.questionId, answerIn(theirs));
    if (theirs.checked) this.setChecked(theirs.questionId, theirs.checked);
  }

  private setChecked(questionId: string, came: QuestionResultView): void {
    this.change({ checked: new Map(this.state.checked).set(questionId, came) });
  }

  private setAnswer(questionId: string, { response, isFlagged, sequence, hintsTaken }: Answer): void {
    const answers = new Map(this.state.answers);
    answers.set(questionId, { response, isFlagged, sequence, hintsTaken });
    this.change({ answers });
  }

  private change(change: Partial<OutboxState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
