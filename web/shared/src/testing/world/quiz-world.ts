import type {
  AttemptResultView,
  AttemptStatus,
  AttemptView,
  BriefingView,
  QuestionResultView,
  ResponseContent,
  ResponseRequest,
  ReviewAnswerRequest,
} from '../../generated/types';
import { EMPTY } from '../../question/model/response';
import { type Answer, ATTEMPT_ID, nothing, ok, PLAN_ID, problem, type Route } from './answer';
import { QUESTIONS, type SampleQuestion } from './questions';
import { childResults, isRight, keyed } from './quiz-keys';
import { MODULE_TITLE } from './texts';

interface Kept {
  response: ResponseContent;
  sequence: number;
  isFlagged: boolean;
  hintsTaken?: number | null;
}

export function kept(response: Partial<ResponseContent>): Kept {
  return { response: { ...EMPTY, ...response }, sequence: 1, isFlagged: false };
}

/** The quiz of the day and the book of wrong answers. */
export class QuizWorld {
  questions: SampleQuestion[] = QUESTIONS;
  responses = new Map<string, Kept>();
  attemptStatus: AttemptStatus | 'none' = 'none';
  deadline: string | null = null;
  mode: AttemptView['mode'] = 'assessment';
  expiry: AttemptView['expiry'] = 'submit';
  handInUntil: string | null = null;
  readonly checked = new Set<string>();
  /** What the page before the start says differently. */
  brief: Partial<BriefingView> = {};
  standing: AttemptResultView['standing'] = null;
  quizKind: AttemptView['kind'] = 'daily';
  timeLimitSeconds: number | null = null;
  extraSeconds = 0;
  refusal: string | null = null;
  /** Hints looked at before an answer in a review, by question. */
  readonly hinted = new Map<string, number>();
  /** Questions that are due for review, most overdue first. */
  due = ['q2', 'q3', 'q4'];
  readonly now: () => Date;

  constructor(now: () => Date) {
    this.now = now;
  }

  attempt(): AttemptView {
    return {
      id: ATTEMPT_ID,
      quizId: 'quiz-1',
      quizVersion: 1,
      title: `${MODULE_TITLE}：测验`,
      planId: PLAN_ID,
      day: 8,
      status: this.attemptStatus === 'none' ? 'open' : this.attemptStatus,
      startedAt: this.now().toISOString(),
      deadline: this.deadline,
      serverTime: this.now().toISOString(),
      attempt: 1,
      attemptsAllowed: 3,
      sections: [],
      mode: this.mode,
      expiry: this.expiry,
      handInUntil: this.handInUntil,
      kind: this.quizKind,
      timeLimitSeconds: this.timeLimitSeconds,
      allowedSeconds: this.timeLimitSeconds === null ? null : this.timeLimitSeconds + this.extraSeconds,
      extraSeconds: this.extraSeconds,
      questions: this.questions.map(({ view }) => {
        const found = this.responses.get(view.questionId);
        return {
          ...view,
          response: found?.response ?? null,
          sequence: found?.sequence ?? 0,
          isFlagged: found?.isFlagged ?? false,
          checked: this.checkedOf(view.questionId),
          hints: this.mode === 'practice' ? view.hints : null,
          hintsTaken: found?.hintsTaken ?? 0,
        };
      }),
    };
  }

  result(): AttemptResultView {
    const questions = this.questions.map((question) => this.questionResult(question));
    const mark = questions.reduce((sum, question) => sum + (question.mark ?? 0), 0);
    const totalMark = questions.reduce((sum, question) => sum + question.maxMark, 0);
    const percent = Math.floor((mark * 100) / totalMark);
    return {
      attemptId: ATTEMPT_ID,
      quizId: 'quiz-1',
      title: MODULE_TITLE,
      planId: PLAN_ID,
      day: 8,
      status: 'graded',
      mark,
      totalMark,
      percent,
      hasPassed: percent >= 60,
      passPercent: 60,
      submittedAt: this.now().toISOString(),
      seconds: 130,
      isReviewAllowed: true,
      questions,
      attemptsLeft: 2,
      changes: null,
      sections: [],
      reviewParts: ['response', 'marks', 'right-answers', 'feedback'],
      nextAttemptAt: null,
      standing: this.standing,
    };
  }

  /** The time is over, and it may still be handed in. */
  beOverdue(): void {
    const now = this.now().getTime();
    this.attemptStatus = 'overdue';
    this.expiry = 'grace';
    this.deadline = new Date(now - 60_000).toISOString();
    this.handInUntil = new Date(now + 3_600_000).toISOString();
  }

  /** Two attempts are made, the last one counts, and another may come tomorrow. */
  beOfSeveral(): void {
    const at = this.now().toISOString();
    this.timeLimitSeconds = 1200;
    this.expiry = 'grace';
    this.standing = {
      gradedBy: 'last',
      attempts: 2,
      mark: 4,
      totalMark: 10,
      percent: 40,
      hasPassed: false,
    };
    const made = { status: 'graded', startedAt: at, submittedAt: at } as const;
    this.brief = {
      gradeBy: 'last',
      attempts: {
        items: [
          { ...made, id: 'a1', attempt: 1, percent: 80, hasPassed: true },
          { ...made, id: 'a2', attempt: 2, percent: 40, hasPassed: false },
          {
            ...made,
            id: 'a3',
            attempt: 3,
            status: 'abandoned',
            percent: null,
            hasPassed: null,
            submittedAt: null,
          },
        ],
        standing: this.standing,
      },
    };
  }

  private checkedOf(questionId: string): QuestionResultView | null {
    const question = this.sample(questionId);
    return question && this.checked.has(questionId) ? this.questionResult(question) : null;
  }

  private check(questionId: string, sequence: number): Answer {
    if (this.mode !== 'practice') return problem(422, 'not-in-practice');
    if (sequence !== (this.responses.get(questionId)?.sequence ?? 0)) return problem(409, 'stale-response');
    if (sequence === 0) return problem(422, 'not-answered');
    this.checked.add(questionId);
    return ok(this.checkedOf(questionId));
  }

  private questionResult(question: SampleQuestion): QuestionResultView {
    const { view, correct, section, paragraph } = question;
    const response = this.responses.get(view.questionId)?.response ?? null;
    const isCorrect = isRight(response, question);
    return {
      questionId: view.questionId,
      type: view.type,
      stem: view.stem,
      response,
      maxMark: view.maxMark,
      isCorrect,
      mark: isCorrect ? view.maxMark : 0,
      options: keyed(view.options, correct.optionIds, response?.optionIds ?? []),
      correctGaps: correct.correctGaps,
      correctIsTrue: correct.correctIsTrue,
      explanation: correct.explanation,
      guidance: correct.guidance,
      comment: null,
      link: { documentId: 'doc-1', revisionId: 'r1', sectionId: section, paragraphId: paragraph },
      blanks: view.blanks,
      prompts: (view.prompts ?? []).map((prompt) => ({
        ...prompt,
        correctOptionId: correct.key?.pairs?.[prompt.id] ?? '',
      })),
      children: childResults(question, response),
      correctOrder: view.type === 'ordering' ? (correct.key?.optionIds ?? []) : [],
      feedback: [],
      format: view.format,
      treatment: null,
    };
  }

  private save(questionId: string, { response, sequence, isFlagged, hintsTaken }: ResponseRequest): Answer {
    if (this.attemptStatus === 'graded') return problem(409, 'attempt-submitted');
    if (this.checked.has(questionId)) return problem(409, 'response-checked');
    if (sequence <= (this.responses.get(questionId)?.sequence ?? 0)) return problem(409, 'stale-response');
    this.responses.set(questionId, { response, sequence, isFlagged, hintsTaken });
    return ok({
      questionId,
      sequence,
      savedAt: this.now().toISOString(),
      isLate: false,
      deadline: this.deadline,
    });
  }

  private wrongQuestions() {
    return QUESTIONS.slice(1, 4).map(({ view, correct, section, paragraph }, index) => ({
      questionId: view.questionId,
      quizTitle: index === 2 ? '中暑的急救：测验' : `${MODULE_TITLE}：测验`,
      stem: view.stem,
      wrongTimes: index + 1,
      lastWrongAt: this.now().toISOString(),
      explanation: correct.explanation,
      correctAnswer: ['淡盐水；含盐的饮料', '错误', '停工；换班 / 轮班'][index] ?? '',
      attemptId: ATTEMPT_ID,
      format: 'plain' as const,
      link: { documentId: 'doc-1', revisionId: 'r1', sectionId: section, paragraphId: paragraph },
    }));
  }

  private forecast() {
    const today = this.now().toISOString().slice(0, 10);
    const start = Date.parse(`${today}T00:00:00Z`);
    return {
      dailyLimit: 20,
      later: 2,
      days: Array.from({ length: 28 }, (_, index) => ({
        on: new Date(start + index * 24 * 3_600_000).toISOString().slice(0, 10),
        reviews: index === 0 ? this.due.length : index % 5 === 0 ? index : 0,
      })),
    };
  }

  private dueQuestions() {
    return {
      dueCount: this.due.length,
      waitingCount: 0,
      items: this.due.flatMap((id) => {
        const found = this.sample(id);
        return found
          ? {
              quizTitle: `${MODULE_TITLE}：测验`,
              dueAt: this.now().toISOString(),
              question: {
                ...found.view,
                response: null,
                sequence: 0,
                isFlagged: false,
                checked: null,
                hintsTaken: 0,
              },
            }
          : [];
      }),
    };
  }

  private sample(id: string): SampleQuestion | undefined {
    return [...this.questions, ...QUESTIONS].find(({ view }) => view.questionId === id);
  }

  /** A right answer comes back after four days, a wrong one tomorrow. */
  private answerReview(id: string, { response, hintsTaken }: ReviewAnswerRequest): Answer {
    const question = this.sample(id);
    if (!question) return problem(404, 'not-found');
    this.due = this.due.filter((other) => other !== id);
    this.hinted.set(id, hintsTaken ?? 0);
    const isCorrect = isRight(response, question);
    return ok({
      questionId: id,
      isCorrect,
      correctAnswer: this.wrongQuestions().find((wrong) => wrong.questionId === id)?.correctAnswer ?? '',
      explanation: question.correct.explanation,
      format: 'plain' as const,
      link: null,
      dueAt: new Date(this.now().getTime() + (isCorrect ? 4 : 1) * 24 * 3_600_000).toISOString(),
    });
  }

  private briefing(): BriefingView {
    const { title, kind, timeLimitSeconds, allowedSeconds, extraSeconds, attemptsAllowed } = this.attempt();
    return {
      quizId: 'quiz-1',
      quizVersion: 1,
      title,
      kind,
      questionCount: this.questions.length,
      totalMark: 10,
      passPercent: 60,
      timeLimitSeconds,
      allowedSeconds,
      extraSeconds,
      attemptsAllowed,
      attemptsMade: 1,
      opens: '2026-11-20T01:00:00Z',
      closes: '2026-11-30T10:00:00Z',
      nextAttemptAt: null,
      isUnderWay: this.attemptStatus === 'open',
      refusal: this.refusal,
      serverTime: this.now().toISOString(),
      gradeBy: 'best',
      mode: this.mode,
      expiry: this.expiry,
      handInSeconds: 3600,
      hasNegativeMarks: false,
      attempts: { items: [], standing: null },
      quizOpens: null,
      quizCloses: null,
      ...this.brief,
    };
  }

  protected readonly quizRoutes: Route[] = [
    [/^POST \/attempts\/briefing$/, () => ok(this.briefing())],
    [
      /^POST \/attempts$/,
      () => {
        if (this.attemptStatus === 'none') this.attemptStatus = 'open';
        return { status: 201, body: this.attempt() };
      },
    ],
    [/^GET \/attempts\/[\w-]+$/, () => ok(this.attempt())],
    [
      /^POST \/attempts\/[\w-]+\/responses\/(\w+)\/check$/,
      ([id], body) => this.check(id ?? '', (body as { sequence: number }).sequence),
    ],
    [
      /^PUT \/attempts\/[\w-]+\/responses\/(\w+)$/,
      ([id], body) => this.save(id ?? '', body as ResponseRequest),
    ],
    [
      /^POST \/attempts\/[\w-]+\/submission$/,
      () => {
        this.attemptStatus = 'graded';
        return ok(this.result());
      },
    ],
    [
      /^GET \/attempts\/[\w-]+\/result$/,
      () => (this.attemptStatus === 'graded' ? ok(this.result()) : problem(422, 'not-submitted')),
    ],
    [/^GET \/attempts\/[\w-]+\/reports$/, () => ok({ items: [] })],
    [/^GET \/reviews$/, () => ok({ items: this.wrongQuestions() })],
    [/^GET \/reviews\/summary$/, () => ok({ wrongCount: 4, dueCount: this.due.length })],
    [/^GET \/reviews\/forecast$/, () => ok(this.forecast())],
    [/^(?:PUT|DELETE) \/reviews\/\w+\/mastery$/, () => nothing],
    [/^GET \/reviews\/due$/, () => ok(this.dueQuestions())],
    [
      /^POST \/reviews\/(\w+)\/answers$/,
      ([id], body) => this.answerReview(id ?? '', body as ReviewAnswerRequest),
    ],
  ];
}
