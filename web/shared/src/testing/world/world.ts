import type {
  BeatRequest,
  BeatView,
  DayStateName,
  PositionRequest,
  ReadingSectionView,
  RecordDaySummaryView,
  RecordView,
  SectionView,
  TodayModuleView,
  TodayView,
} from '../../generated/types';
import { addDays, dateIn, isoWeekday } from '../../lib/time';
import { type Answer, ATTEMPT_ID, nothing, ok, PLAN_ID, problem, type Route } from './answer';
import { studyDates } from './dates';
import { explain } from './explain';
import { MessageWorld } from './message-world';
import { kept } from './quiz-world';
import { DAY_TITLES, MODULE_TITLE, PLAN_TITLE, SECTIONS, sectionHtml } from './texts';

export type Situation = 'before' | 'reading' | 'quiz' | 'done' | 'behind' | 'rest' | 'nothing' | 'degraded';

const PACE = 0.4;

/** One member, one plan, one day: enough of a server to work on the pages and to test them. */
export class World extends MessageWorld {
  situation: Situation;
  credited = new Map<string, number>();
  ended = new Set<string>();
  beats: BeatRequest[] = [];
  nonce = 0;
  position: PositionRequest | null = null;

  constructor(situation: Situation = 'before', now: () => Date = () => new Date()) {
    super(now);
    this.situation = situation;
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
        questionCount: this.questions.length,
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
        kind: this.quizKind,
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
        quizKind: index % 5 === 4 ? ('weekly' as const) : ('daily' as const),
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
          : { isAvailable: true, content: { wrongCount: 4, dueCount: this.due.length } },
      unread:
        this.situation === 'degraded'
          ? { isAvailable: false, content: null }
          : { isAvailable: true, content: this.unread() },
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
    if (this.mustChangePassword && !path.startsWith('/session'))
      return problem(403, 'password-change-required');
    for (const [pattern, answer] of this.routes) {
      const match = pattern.exec(call);
      if (match) return answer(match.slice(1), body, query);
    }
    return problem(404, 'not-found');
  }

  private readonly routes: Route[] = [
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
    ...this.quizRoutes,
    ...this.messageRoutes,
  ];

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
}
