import type {
  AttemptResultView,
  AttemptView,
  BeatRequest,
  BeatView,
  DayStateName,
  ExplanationView,
  NotificationView,
  PositionRequest,
  PreferencesRequest,
  PreferencesView,
  ReadingSectionView,
  RecordDaySummaryView,
  RecordView,
  ResponseContent,
  ResponseRequest,
  SectionView,
  SessionView,
  TodayModuleView,
  TodayView,
} from '../../generated/types';
import { addDays, dateIn, isoWeekday } from '../../lib/time';
import { QUESTIONS } from './questions';
import { DAY_TITLES, MODULE_TITLE, PLAN_TITLE, SECTIONS, sectionHtml } from './texts';

export interface Answer {
  status: number;
  body?: unknown;
}

interface Kept {
  response: ResponseContent;
  sequence: number;
  isFlagged: boolean;
}

export type Situation = 'before' | 'reading' | 'quiz' | 'done' | 'behind' | 'rest' | 'nothing' | 'degraded';

const PLAN_ID = 'plan-1';
const ATTEMPT_ID = 'attempt-1';
const PACE = 0.4;
const problem = (status: number, code: string): Answer => ({
  status,
  body: { type: `/problems/${code}`, title: code, status, code, traceId: '4f1c0a9be2d7' },
});
const ok = (body: unknown): Answer => ({ status: 200, body });
const nothing: Answer = { status: 204 };

/** One member, one plan, one day: enough of a server to work on the pages and to test them. */
export class World {
  situation: Situation;
  isSignedIn = true;
  mustChangePassword = false;
  credited = new Map<string, number>();
  ended = new Set<string>();
  beats: BeatRequest[] = [];
  nonce = 0;
  responses = new Map<string, Kept>();
  attemptStatus: AttemptView['status'] | 'none' = 'none';
  deadline: string | null = null;
  position: PositionRequest | null = null;
  notifications: NotificationView[];
  preferences: PreferencesView;
  devices = [
    { id: 'd1', device: '手机，微信', signedInAt: '', lastSeenAt: '', isCurrent: true },
    { id: 'd2', device: '办公电脑，Chrome', signedInAt: '', lastSeenAt: '', isCurrent: false },
  ];
  readonly now: () => Date;

  constructor(situation: Situation = 'before', now: () => Date = () => new Date()) {
    this.situation = situation;
    this.now = now;
    if (situation === 'reading') this.readUpTo(1, 0.45);
    if (situation === 'quiz' || situation === 'done') this.readUpTo(SECTIONS.length, 0);
    if (situation === 'done') {
      this.attemptStatus = 'graded';
      this.responses.set('q1', kept({ optionIds: ['q1-2'] }));
      this.responses.set('q2', kept({ optionIds: ['q2-1', 'q2-2'] }));
      this.responses.set('q3', kept({ isTrue: true }));
      this.responses.set('q4', kept({ gaps: ['停工', '换班'] }));
      this.responses.set('q5', kept({ optionIds: ['q5-3'] }));
    }
    const hours = (count: number) => new Date(now().getTime() - count * 3_600_000).toISOString();
    for (const device of this.devices)
      Object.assign(device, { signedInAt: hours(50), lastSeenAt: hours(20) });
    const note = (
      id: string,
      reason: string,
      title: string,
      body: string,
      link: string,
      ago: number,
      isRead: boolean,
    ): NotificationView => ({
      id,
      reason,
      title,
      body,
      link,
      at: hours(ago),
      isRead,
    });
    this.notifications = [
      note(
        'n1',
        'module-open',
        `今天的模块：${MODULE_TITLE}`,
        '约 9 分钟，今天 24:00 前完成。',
        '/',
        1,
        false,
      ),
      note(
        'n2',
        'nudge',
        '负责人提醒你学习',
        '第 6 天还没有完成，可补到后天。',
        `/plans/${PLAN_ID}`,
        3,
        false,
      ),
      note(
        'n3',
        'attempt-marked',
        '简答题批改好了',
        '第 5 天的测验得了 4 分，共 5 分。',
        `/result/${ATTEMPT_ID}`,
        27,
        true,
      ),
      note(
        'n4',
        'plan-published',
        `新的学习计划：${PLAN_TITLE}`,
        '15 天，每天十几分钟。',
        '/plans',
        220,
        true,
      ),
    ];
    const row = (reason: string, title: string, inbox: boolean, email: boolean, isLocked = false) => ({
      reason,
      title,
      isLocked,
      channels: { inbox, email },
    });
    this.preferences = {
      rows: [
        row('module-open', '每日提醒', true, true),
        row('day-completed', '完成一天', true, false),
        row('attempt-marked', '批改结果', true, true),
        row('nudge', '负责人催学', true, true),
        row('plan-published', '计划发布', true, true, true),
      ],
      reminderAt: '07:48',
      isReminderOn: true,
      quietFrom: '22:30',
      quietTo: '07:00',
      version: 1,
    };
  }

  get today(): string {
    return dateIn(this.now(), 'Asia/Shanghai');
  }

  readUpTo(count: number, shareOfNext: number): void {
    SECTIONS.forEach((section, index) => {
      const needed = this.needed(section.seconds);
      if (index < count) {
        this.credited.set(section.id, needed);
        this.ended.add(section.id);
      } else if (index === count && shareOfNext > 0)
        this.credited.set(section.id, Math.round(needed * shareOfNext));
    });
  }

  needed(seconds: number): number {
    return Math.max(3, Math.round(seconds * PACE));
  }

  isProved(id: string): boolean {
    const section = SECTIONS.find((found) => found.id === id);
    return (
      section !== undefined &&
      this.ended.has(id) &&
      (this.credited.get(id) ?? 0) >= this.needed(section.seconds)
    );
  }

  session(): SessionView {
    return {
      personId: 'p1',
      displayName: '周晓岚',
      roles: ['member'],
      scopeUnits: [],
      language: 'zh-CN',
      zone: 'Asia/Shanghai',
      organisation: '滨江市政养护公司',
      csrfToken: 'token',
      expiresAt: addHours(this.now(), 12),
      mustChangePassword: this.mustChangePassword,
      serverTime: this.now().toISOString(),
    };
  }

  readingSections(): ReadingSectionView[] {
    return SECTIONS.map((section) => ({
      sectionId: section.id,
      revisionId: 'r1',
      neededSeconds: this.needed(section.seconds),
      creditedSeconds: this.credited.get(section.id) ?? 0,
      isProved: this.isProved(section.id),
    }));
  }

  get isReadingDone(): boolean {
    return SECTIONS.every((section) => this.isProved(section.id));
  }

  module(): TodayModuleView {
    const sections = SECTIONS.map((section): TodayModuleView['sections'][number] => ({
      sectionId: section.id,
      revisionId: 'r1',
      documentId: 'doc-1',
      title: section.title,
      state: this.isProved(section.id)
        ? 'read'
        : (this.credited.get(section.id) ?? 0) > 0
          ? 'reading'
          : 'unread',
      estimatedSeconds: section.seconds,
      creditedSeconds: this.credited.get(section.id) ?? 0,
      neededSeconds: this.needed(section.seconds),
    }));
    const isDone = this.attemptStatus === 'graded';
    const hasBegun = sections.some((section) => section.state !== 'unread');
    const left = sections.reduce((sum, section) => {
      return (
        sum +
        (section.state === 'read'
          ? 0
          : section.estimatedSeconds * (1 - section.creditedSeconds / section.neededSeconds))
      );
    }, 0);
    return {
      recordId: 'record-1',
      planId: PLAN_ID,
      planTitle: PLAN_TITLE,
      day: 8,
      days: DAY_TITLES.length,
      title: MODULE_TITLE,
      state: isDone ? 'done' : 'open',
      dueAt: `${this.today}T16:00:00Z`,
      action: isDone ? 'done' : this.isReadingDone ? 'quiz' : hasBegun ? 'continue' : 'start',
      remainingSeconds: Math.round(left),
      sections,
      quiz: {
        quizId: 'quiz-1',
        version: 1,
        questionCount: QUESTIONS.length,
        passPercent: 60,
        state: isDone
          ? 'passed'
          : this.attemptStatus === 'open'
            ? 'started'
            : this.isReadingDone
              ? 'ready'
              : 'locked',
        lastPercent: isDone ? 80 : null,
        attemptId: isDone ? ATTEMPT_ID : null,
      },
      explanation: explain(isDone ? 'done' : 'open'),
    };
  }

  days(): RecordDaySummaryView[] {
    const states: DayStateName[] = [
      'done',
      'done',
      'done-late',
      'done',
      'excused',
      this.situation === 'behind' ? 'overdue' : 'done',
      this.situation === 'behind' ? 'overdue' : 'done',
    ];
    const dates = studyDates(this.today, 7, DAY_TITLES.length);
    return DAY_TITLES.map((title, index) => {
      const studyDate = dates[index] ?? this.today;
      const state = index < 7 ? (states[index] ?? 'done') : index === 7 ? this.module().state : 'upcoming';
      return {
        day: index + 1,
        title,
        studyDate,
        dueAt: `${studyDate}T16:00:00Z`,
        lateUntil: `${addDays(studyDate, 3)}T16:00:00Z`,
        state,
        minutes: state === 'done' || state === 'done-late' ? 9 + (index % 4) : 0,
        quizPercent: state === 'done' || state === 'done-late' ? 80 : null,
        completedAt: state === 'done' ? `${studyDate}T00:36:00Z` : null,
        explanation: explain(state),
      };
    });
  }

  record(): RecordView {
    return {
      recordId: 'record-1',
      planId: PLAN_ID,
      planTitle: PLAN_TITLE,
      publication: 1,
      status: 'running',
      days: this.days(),
      streak: { current: this.situation === 'behind' ? 0 : 6, best: 18 },
    };
  }

  todayView(): TodayView {
    const days = this.days();
    const monday = addDays(this.today, 1 - isoWeekday(this.today));
    const next = days[8];
    const isEmpty = this.situation === 'nothing';
    return {
      date: this.today,
      serverTime: this.now().toISOString(),
      study: {
        isAvailable: true,
        content: {
          date: this.today,
          zone: 'Asia/Shanghai',
          module: isEmpty || this.situation === 'rest' ? null : this.module(),
          others: [],
          behind: days
            .filter((day) => day.state === 'overdue')
            .map((day) => ({
              planId: PLAN_ID,
              planTitle: PLAN_TITLE,
              day: day.day,
              title: day.title,
              dueOn: day.studyDate,
              lateUntil: day.lateUntil,
              state: day.state,
            })),
          streak: isEmpty ? { current: 0, best: 0 } : this.record().streak,
          week: Array.from({ length: 7 }, (_, index) => addDays(monday, index)).map((date) => ({
            date,
            isToday: date === this.today,
            state: isEmpty ? 'none' : (days.find((day) => day.studyDate === date)?.state ?? 'rest'),
          })),
          next:
            isEmpty || !next
              ? null
              : { planId: PLAN_ID, day: next.day, title: next.title, studyDate: next.studyDate },
        },
      },
      review:
        this.situation === 'degraded'
          ? { isAvailable: false, content: null }
          : { isAvailable: true, content: { wrongCount: 4, dueCount: 3 } },
      unread:
        this.situation === 'degraded'
          ? { isAvailable: false, content: null }
          : { isAvailable: true, content: this.unread() },
    };
  }

  unread() {
    const unread = this.notifications.filter((item) => !item.isRead);
    return { unread: unread.length, latest: unread[0] ?? null };
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
      questions: QUESTIONS.map(({ view }) => {
        const found = this.responses.get(view.questionId);
        return {
          ...view,
          response: found?.response ?? null,
          sequence: found?.sequence ?? 0,
          isFlagged: found?.isFlagged ?? false,
        };
      }),
    };
  }

  result(): AttemptResultView {
    const questions = QUESTIONS.map(
      ({ view, correct, section, paragraph }): AttemptResultView['questions'][number] => {
        const response = this.responses.get(view.questionId)?.response ?? null;
        const isCorrect = isRight(response, correct);
        return {
          questionId: view.questionId,
          type: view.type,
          stem: view.stem,
          response,
          maxMark: view.maxMark,
          isCorrect,
          mark: isCorrect ? view.maxMark : 0,
          options: view.options.map((option) => ({
            ...option,
            isCorrect: correct.optionIds.includes(option.id),
            isChosen: response?.optionIds.includes(option.id) ?? false,
          })),
          correctGaps: correct.correctGaps,
          correctIsTrue: correct.correctIsTrue,
          explanation: correct.explanation,
          guidance: correct.guidance,
          comment: null,
          blanks: view.blanks,
          prompts: null,
          children: null,
          correctOrder: null,
          feedback: null,
          format: view.format,
          link: { documentId: 'doc-1', revisionId: 'r1', sectionId: section, paragraphId: paragraph },
        };
      },
    );
    const mark = questions.reduce((sum, question) => sum + (question.mark ?? 0), 0);
    const percent = Math.floor((mark * 100) / QUESTIONS.length);
    return {
      attemptId: ATTEMPT_ID,
      quizId: 'quiz-1',
      title: MODULE_TITLE,
      planId: PLAN_ID,
      day: 8,
      status: 'graded',
      mark,
      totalMark: QUESTIONS.length,
      percent,
      hasPassed: percent >= 60,
      passPercent: 60,
      submittedAt: this.now().toISOString(),
      seconds: 130,
      isReviewAllowed: true,
      questions,
      attemptsLeft: 2,
    };
  }

  beat(beat: BeatRequest): BeatView {
    this.beats.push(beat);
    const before = new Set(
      SECTIONS.filter((section) => this.isProved(section.id)).map((section) => section.id),
    );
    let creditedSeconds = 0;
    for (const { sectionId, seconds, reachedEnd } of beat.visible) {
      const credit = Math.min(seconds, 22);
      creditedSeconds += credit;
      this.credited.set(sectionId, (this.credited.get(sectionId) ?? 0) + credit);
      if (reachedEnd) this.ended.add(sectionId);
    }
    this.nonce += 1;
    return {
      seq: beat.seq,
      nonce: `nonce-${this.nonce}`,
      creditedSeconds,
      sections: this.readingSections(),
      refusal: null,
      isReadingDone: this.isReadingDone,
      provedSections: SECTIONS.map((section) => section.id).filter(
        (id) => this.isProved(id) && !before.has(id),
      ),
    };
  }

  section(id: string): SectionView | null {
    const section = SECTIONS.find((found) => found.id === id);
    if (!section) return null;
    return {
      id,
      revisionId: 'r1',
      documentId: 'doc-1',
      documentTitle: PLAN_TITLE,
      title: section.title,
      number: null,
      language: 'zh-CN',
      html: sectionHtml(section),
      characters: section.paragraphs.join('').length,
      estimatedSeconds: section.seconds,
      hash: 'h',
      paragraphIds: section.paragraphs.map((_, index) => `${id}-p${index + 1}`),
    };
  }

  /** Answers a request; `path` comes without "/api/v1". */
  handle(method: string, path: string, query: URLSearchParams, body: unknown): Answer {
    const call = `${method} ${path}`;
    if (!this.isSignedIn && !call.startsWith('POST /session') && path !== '/session/setup')
      return problem(401, 'not-signed-in');
    for (const [pattern, answer] of this.routes) {
      const match = pattern.exec(call);
      if (match) return answer(match.slice(1), body, query);
    }
    return problem(404, 'not-found');
  }

  private readonly routes: [RegExp, (parts: string[], body: unknown, query: URLSearchParams) => Answer][] = [
    [/^GET \/session$/, () => ok(this.session())],
    [/^POST \/session$/, (_, body) => this.signIn(body as { password: string })],
    [
      /^DELETE \/session$/,
      () => {
        this.isSignedIn = false;
        return nothing;
      },
    ],
    [/^GET \/session\/setup$/, () => ok({ isOpen: true })],
    [
      /^POST \/session\/setup$/,
      () => {
        this.isSignedIn = true;
        return { status: 201, body: this.session() };
      },
    ],
    [
      /^POST \/session\/password$/,
      (_, body) =>
        (body as { current: string }).current === 'wrong' ? problem(401, 'wrong-credentials') : nothing,
    ],
    [/^GET \/session\/devices$/, () => ok({ items: this.devices })],
    [
      /^DELETE \/session\/devices\/(\w+)$/,
      ([id]) => {
        this.devices = this.devices.filter((device) => device.id !== id);
        return nothing;
      },
    ],
    [/^PATCH \/people\/me$/, () => ok({})],
    [/^GET \/today$/, () => ok(this.todayView())],
    [/^GET \/records$/, () => ok({ items: this.situation === 'nothing' ? [] : [this.recordItem()] })],
    [/^GET \/records\/[\w-]+$/, () => ok(this.record())],
    [
      /^GET \/records\/[\w-]+\/days\/\d+$/,
      () => ok({ recordId: 'record-1', planId: PLAN_ID, planTitle: PLAN_TITLE, module: this.module() }),
    ],
    [
      /^POST \/records\/[\w-]+\/days\/\d+\/ticket$/,
      () =>
        this.isReadingDone
          ? ok({ ticket: 't', quizId: 'quiz-1', quizVersion: 1, expiresAt: '' })
          : problem(422, 'reading-not-done'),
    ],
    [
      /^GET \/documents\/[\w-]+\/revisions\/[\w-]+\/sections\/([\w-]+)$/,
      ([id]) => {
        const found = this.section(id ?? '');
        return found ? ok(found) : problem(404, 'not-found');
      },
    ],
    [
      /^POST \/reading\/sessions$/,
      () => ({
        status: 201,
        body: {
          sessionId: 's1',
          beatSeconds: 15,
          nonce: `nonce-${this.nonce}`,
          seq: 0,
          sections: this.readingSections(),
          parkedSessionId: null,
        },
      }),
    ],
    [/^POST \/reading\/sessions\/s1\/beats$/, (_, body) => ok(this.beat(body as BeatRequest))],
    [/^POST \/reading\/sessions\/s1\/end$/, () => nothing],
    [
      /^GET \/reading\/position$/,
      () => (this.position ? ok({ ...this.position, savedAt: this.now().toISOString() }) : nothing),
    ],
    [
      /^PUT \/reading\/position$/,
      (_, body) => {
        this.position = body as PositionRequest;
        return nothing;
      },
    ],
    [
      /^POST \/attempts$/,
      () => {
        if (this.attemptStatus === 'none') this.attemptStatus = 'open';
        return { status: 201, body: this.attempt() };
      },
    ],
    [/^GET \/attempts\/[\w-]+$/, () => ok(this.attempt())],
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
    [/^GET \/reviews$/, () => ok({ items: this.wrongQuestions() })],
    [/^GET \/reviews\/summary$/, () => ok({ wrongCount: 4, dueCount: 3 })],
    [
      /^GET \/notifications$/,
      (_, __, query) =>
        ok({
          items: this.notifications.filter((item) => query.get('unread') !== 'true' || !item.isRead),
          next: null,
        }),
    ],
    [/^GET \/notifications\/unread$/, () => ok(this.unread())],
    [
      /^POST \/notifications\/read-all$/,
      () => {
        this.notifications = this.notifications.map((item) => ({ ...item, isRead: true }));
        return nothing;
      },
    ],
    [
      /^POST \/notifications\/(\w+)\/read$/,
      ([id]) => {
        this.notifications = this.notifications.map((item) =>
          item.id === id ? { ...item, isRead: true } : item,
        );
        return nothing;
      },
    ],
    [
      /^POST \/notifications\/(\w+)\/archive$/,
      ([id]) => {
        this.notifications = this.notifications.filter((item) => item.id !== id);
        return nothing;
      },
    ],
    [/^GET \/preferences$/, () => ok(this.preferences)],
    [/^PUT \/preferences$/, (_, body) => this.savePreferences(body as PreferencesRequest)],
  ];

  private signIn({ password }: { password: string }): Answer {
    if (password === 'wrong') return problem(401, 'wrong-credentials');
    this.isSignedIn = true;
    return ok(this.session());
  }

  private save(questionId: string, { response, sequence, isFlagged }: ResponseRequest): Answer {
    if (this.attemptStatus === 'graded') return problem(409, 'attempt-submitted');
    if (sequence <= (this.responses.get(questionId)?.sequence ?? 0)) return problem(409, 'stale-response');
    this.responses.set(questionId, { response, sequence, isFlagged });
    return ok({ questionId, sequence, savedAt: this.now().toISOString(), isLate: false });
  }

  private savePreferences({ version, choices, quietFrom, quietTo, ...rest }: PreferencesRequest): Answer {
    if (version !== this.preferences.version) return problem(409, 'stale-version');
    const rows = this.preferences.rows.map((row) => ({
      ...row,
      channels: row.isLocked ? row.channels : (choices[row.reason] ?? row.channels),
    }));
    this.preferences = {
      ...rest,
      quietFrom: quietFrom ?? null,
      quietTo: quietTo ?? null,
      rows,
      version: version + 1,
    };
    return ok(this.preferences);
  }

  private recordItem() {
    const days = this.days();
    return {
      recordId: 'record-1',
      planId: PLAN_ID,
      planTitle: PLAN_TITLE,
      status: 'running',
      startOn: days[0]?.studyDate ?? this.today,
      endOn: days[days.length - 1]?.studyDate ?? this.today,
      days: days.length,
      doneDays: days.filter((day) => day.state === 'done' || day.state === 'done-late').length,
      overdueDays: days.filter((day) => day.state === 'overdue').length,
    };
  }

  private wrongQuestions() {
    return QUESTIONS.slice(1, 4).map(({ view, correct, section, paragraph }, index) => ({
      questionId: view.questionId,
      quizTitle: `${MODULE_TITLE}：测验`,
      stem: view.stem,
      wrongTimes: index + 1,
      lastWrongAt: this.now().toISOString(),
      explanation: correct.explanation,
      correctAnswer: ['A　淡盐水\nB　含盐的饮料', '错', '停工，换班或轮班'][index] ?? '',
      attemptId: ATTEMPT_ID,
      link: { documentId: 'doc-1', revisionId: 'r1', sectionId: section, paragraphId: paragraph },
    }));
  }
}

function kept(response: Partial<ResponseContent>): Kept {
  return {
    response: { optionIds: [], gaps: [], isTrue: null, text: null, pairs: null, children: null, ...response },
    sequence: 1,
    isFlagged: false,
  };
}

function addHours(date: Date, hours: number): string {
  return new Date(date.getTime() + hours * 3_600_000).toISOString();
}

/** Study dates without weekends around today, which is the one at `place`; a weekend today counts all the same. */
function studyDates(today: string, place: number, count: number): string[] {
  const walk = (from: string, by: 1 | -1, many: number) => {
    const found: string[] = [];
    for (let date = addDays(from, by); found.length < many; date = addDays(date, by))
      if (isoWeekday(date) <= 5) found.push(date);
    return found;
  };
  return [...walk(today, -1, place).reverse(), today, ...walk(today, 1, count - place - 1)];
}

function isRight(response: ResponseContent | null, correct: (typeof QUESTIONS)[number]['correct']): boolean {
  if (!response) return false;
  if (correct.correctIsTrue !== null) return response.isTrue === correct.correctIsTrue;
  if (correct.correctGaps.length > 0)
    return correct.correctGaps.every((gap, index) => gap.includes((response.gaps[index] ?? '').trim()));
  return [...response.optionIds].sort().join() === [...correct.optionIds].sort().join();
}

function explain(state: DayStateName): ExplanationView {
  const facts: Record<DayStateName, string[]> = {
    upcoming: ['三节要读，测验 5 题。'],
    open: ['三节都读过，测验至少对 3 题。', '今天 24:00 前完成，计入连续天数。'],
    done: ['三节都有阅读凭证，最后一节在 08:31 确认。', '测验得 80 分，达到 60 分的要求。'],
    'done-late': ['三节都有阅读凭证。', '测验得 80 分，达到要求。', '第二天 09:10 完成，在补学期限之内。'],
    overdue: ['已读 1 节，还有 2 节没读。', '测验还没做。', '到期时间已过。'],
    excused: ['请假一天，由负责人登记。'],
  };
  const rules: Record<DayStateName, string> = {
    upcoming: '学习日期还没到。',
    open: '之后 3 天内还可以补学，算完成，不计入连续天数。',
    done: '在学习日期之内完成，算按时完成，计入连续天数。',
    'done-late': '在补学期限之内完成，算补学完成，不计入连续天数。',
    overdue: '到期还没有完成，算逾期；补学期限之内完成可以改为补学完成。',
    excused: '免修的日子不计入应学，也不影响连续天数。',
  };
  return {
    state,
    facts: facts[state].map((text) => ({ code: state, text, at: null, arguments: {} })),
    rule: state,
    ruleText: rules[state],
  };
}
