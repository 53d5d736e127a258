// Shapes of the HTTP API, one interface per schema. Pages import them from here only.

export interface SignInRequest {
  login: string;
  password: string;
}
export interface SetupRequest {
  token: string;
  organisation: string;
  login: string;
  displayName: string;
  password: string;
  language: string;
  zone: string;
}
export interface ChangePasswordRequest {
  current: string;
  next: string;
}
export interface SessionView {
  personId: string;
  displayName: string;
  roles: ('admin' | 'manager' | 'member')[];
  scopeUnits: string[];
  language: string;
  zone: string;
  organisation: string;
  csrfToken: string;
  expiresAt: string;
  mustChangePassword: boolean;
  serverTime: string;
}
export interface DeviceView {
  id: string;
  device: string;
  signedInAt: string;
  lastSeenAt: string;
  isCurrent: boolean;
}
export interface DevicesView {
  items: DeviceView[];
}
export interface TodayView {
  date: string;
  serverTime: string;
  study: TodayStudyPart;
  review: TodayReviewPart;
  unread: TodayUnreadPart;
}
export interface TodayStudyPart {
  isAvailable: boolean;
  content: TodayStudyView | null;
}
export interface TodayReviewPart {
  isAvailable: boolean;
  content: ReviewSummaryView | null;
}
export interface TodayUnreadPart {
  isAvailable: boolean;
  content: UnreadView | null;
}
export interface UnitRequest {
  name: string;
  parentId: string | null;
  validFrom?: string;
}
export interface UnitChangeRequest {
  name?: string;
  parentId?: string;
  validFrom?: string;
  version: number;
}
export interface UnitView {
  id: string;
  name: string;
  parentId: string | null;
  path: string[];
  version: number;
  isClosed: boolean;
  headCount: number;
}
export interface UnitTreeView {
  on: string;
  units: UnitView[];
}
export interface PersonRequest {
  login: string;
  displayName: string;
  email?: string | null;
  unitId: string;
  from?: string;
  language?: string;
  zone?: string;
  roles?: string[];
  scopeUnits?: string[];
  password?: string;
}
export interface PersonChangeRequest {
  displayName?: string;
  email?: string | null;
  language?: string;
  zone?: string;
  version: number;
}
export interface RolesRequest {
  roles: string[];
  scopeUnits: string[];
  version: number;
}
export interface MembershipRequest {
  unitId: string;
  from: string;
  version: number;
}
export interface MembershipView {
  unitId: string;
  unitName: string;
  from: string;
  to: string | null;
}
export interface PersonView {
  id: string;
  login: string;
  displayName: string;
  email: string | null;
  status: 'active' | 'left';
  language: string;
  zone: string;
  roles: string[];
  scopeUnits: string[];
  memberships: MembershipView[];
  unitId: string | null;
  unitName: string | null;
  version: number;
  leftOn: string | null;
}
export interface PersonCreatedView {
  person: PersonView;
  initialPassword: string | null;
}
export interface PasswordResetView {
  initialPassword: string;
}
export interface PeopleImportView {
  created: number;
  rows: PeopleImportRowView[];
}
export interface PeopleImportRowView {
  row: number;
  column: string | null;
  code: string;
  detail: string;
}
export interface CalendarDateView {
  date: string;
  name: string;
}
export interface CalendarView {
  holidays: CalendarDateView[];
  makeUpDays: CalendarDateView[];
  version: number;
}
export interface CalendarRequest {
  holidays: CalendarDateView[];
  makeUpDays: CalendarDateView[];
  version: number;
}
export interface OutlineDoubt {
  code: string;
  detail: string;
  blockIndex: number | null;
}
export interface OutlineEntryView {
  id: string;
  level: number;
  number: string | null;
  title: string;
  isSection: boolean;
  fromBlock: number;
  toBlock: number;
  characters: number;
  estimatedSeconds: number;
  anchors: number;
  doubts: OutlineDoubt[];
}
export interface ImportView {
  id: string;
  documentId: string | null;
  fileName: string;
  kind: 'docx' | 'txt' | 'md' | 'html';
  encoding: string | null;
  bytes: number;
  sha256: string;
  title: string;
  language: string;
  entries: OutlineEntryView[];
  doubts: OutlineDoubt[];
  characters: number;
  estimatedSeconds: number;
  blockCount: number;
  version: number;
  status: 'review' | 'saved';
}
export interface OutlineEditRequest {
  version: number;
  action: 'promote' | 'demote' | 'split' | 'merge' | 'rename' | 'set-title' | 'accept-doubt';
  entryId?: string;
  blockIndex?: number;
  text?: string;
}
export interface ImportBlockView {
  index: number;
  kind: 'paragraph' | 'list' | 'table' | 'figure' | 'quote';
  text: string;
  isHeading: boolean;
  entryId: string | null;
}
export interface ImportBlocksView {
  items: ImportBlockView[];
  next: number | null;
}
export interface SaveRevisionRequest {
  version: number;
  title: string;
  language: string;
  change?: 'minor' | 'material';
}
export interface DocumentView {
  id: string;
  title: string;
  language: string;
  kind: string;
  revision: number;
  revisionId: string;
  sections: number;
  characters: number;
  estimatedSeconds: number;
  updatedAt: string;
  usedInPlans: number;
}
export interface SectionSummaryView {
  id: string;
  level: number;
  number: string | null;
  title: string;
  characters: number;
  estimatedSeconds: number;
  hash: string;
  change?: 'same' | 'new' | 'changed' | null;
}
export interface RevisionView {
  id: string;
  documentId: string;
  revision: number;
  title: string;
  language: string;
  hash: string;
  savedAt: string;
  change: 'first' | 'minor' | 'material';
  sections: SectionSummaryView[];
  removedSections: string[];
}
export interface DocumentDetailView {
  document: DocumentView;
  revisions: RevisionSummaryView[];
  current: RevisionView;
}
export interface RevisionSummaryView {
  id: string;
  revision: number;
  savedAt: string;
  hash: string;
  change: string;
  sections: number;
}
export interface SectionView {
  id: string;
  revisionId: string;
  documentId: string;
  documentTitle: string;
  title: string;
  number: string | null;
  language: string;
  html: string;
  characters: number;
  estimatedSeconds: number;
  hash: string;
  paragraphIds: string[];
}
export interface AudienceUnit {
  unitId: string;
  withChildren: boolean;
}
export interface AudienceRule {
  includeUnits: AudienceUnit[];
  includePeople: string[];
  excludeUnits: AudienceUnit[];
  excludePeople: string[];
}
export interface AudiencePreviewView {
  headCount: number;
  sample: string[];
}
export interface SectionRef {
  documentId: string;
  revisionId: string;
  sectionId: string;
}
export interface PlanDayRequest {
  title: string;
  sections: SectionRef[];
  quizId: string | null;
}
export interface PlanDraftRequest {
  version: number;
  title: string;
  startOn: string | null;
  weekdays: number[];
  followsCalendar: boolean;
  minutesPerDay: number;
  lateDays: number;
  sections: SectionRef[];
  days: PlanDayRequest[];
  audience: AudienceRule;
  lateJoiners: 'remaining';
}
export interface PlanDayView {
  day: number;
  studyDate: string | null;
  title: string;
  sections: PlanSectionView[];
  estimatedSeconds: number;
  quiz: PlanQuizView | null;
  warnings: string[];
}
export interface PlanSectionView {
  documentId: string;
  revisionId: string;
  sectionId: string;
  title: string;
  number: string | null;
  estimatedSeconds: number;
}
export interface PlanQuizView {
  quizId: string;
  version: number | null;
  title: string;
  questionCount: number;
  passPercent: number;
}
export interface PlanView {
  id: string;
  title: string;
  status: 'draft' | 'published' | 'closed';
  version: number;
  startOn: string | null;
  weekdays: number[];
  followsCalendar: boolean;
  minutesPerDay: number;
  lateDays: number;
  sections: SectionRef[];
  days: PlanDayView[];
  audience: AudienceRule;
  headCount: number;
  publication: PublicationView | null;
  hasUnpublishedChanges: boolean;
  updatedAt: string;
}
export interface PlanPage {
  items: PlanListView[];
  next: string | null;
}
export interface PlanListView {
  id: string;
  title: string;
  status: string;
  startOn: string | null;
  endOn: string | null;
  days: number;
  headCount: number;
  updatedAt: string;
}
export interface SplitRequest {
  sections: SectionRef[];
  minutesPerDay: number;
  startOn: string | null;
  weekdays: number[];
  followsCalendar: boolean;
  quizId?: string | null;
}
export interface PlanDaysView {
  days: PlanDayView[];
}
export interface CheckFinding {
  code: string;
  severity: 'error' | 'warning';
  day: number | null;
  detail: string;
}
export interface PublishCheckView {
  isPublishable: boolean;
  headCount: number;
  findings: CheckFinding[];
}
export interface PublicationView {
  planId: string;
  version: number;
  hash: string;
  publishedAt: string;
  publishedBy: string;
  headCount: number;
  recordsCreated: number;
  isComplete: boolean;
  startOn: string;
  endOn: string;
  days: number;
}
export type DayStateName = 'upcoming' | 'open' | 'done' | 'done-late' | 'overdue' | 'excused';
export interface ExplanationView {
  state: DayStateName;
  facts: ExplanationFact[];
  rule: string;
  ruleText: string;
}
export interface ExplanationFact {
  code: string;
  text: string;
  at: string | null;
  arguments: { [name: string]: string };
}
export interface TodayStudyView {
  date: string;
  zone: string;
  module: TodayModuleView | null;
  others: TodayModuleView[];
  behind: BehindView[];
  streak: StreakView;
  week: WeekDayView[];
  next: NextModuleView | null;
}
export interface TodayModuleView {
  recordId: string;
  planId: string;
  planTitle: string;
  day: number;
  days: number;
  title: string;
  state: DayStateName;
  dueAt: string;
  action: 'start' | 'continue' | 'quiz' | 'done';
  remainingSeconds: number;
  sections: TodaySectionView[];
  quiz: TodayQuizView | null;
  explanation: ExplanationView;
}
export interface TodaySectionView {
  sectionId: string;
  revisionId: string;
  documentId: string;
  title: string;
  state: 'unread' | 'reading' | 'read';
  estimatedSeconds: number;
  creditedSeconds: number;
  neededSeconds: number;
}
export interface TodayQuizView {
  quizId: string;
  version: number;
  questionCount: number;
  passPercent: number;
  state: 'locked' | 'ready' | 'started' | 'passed' | 'failed';
  lastPercent: number | null;
  attemptId: string | null;
}
export interface BehindView {
  planId: string;
  planTitle: string;
  day: number;
  title: string;
  dueOn: string;
  lateUntil: string;
  state: DayStateName;
}
export interface StreakView {
  current: number;
  best: number;
}
export interface WeekDayView {
  date: string;
  state: DayStateName | 'rest' | 'none';
  isToday: boolean;
}
export interface NextModuleView {
  planId: string;
  day: number;
  title: string;
  studyDate: string;
}
export interface RecordsView {
  items: RecordListView[];
}
export interface RecordListView {
  recordId: string;
  planId: string;
  planTitle: string;
  status: 'running' | 'closed' | 'completed';
  startOn: string;
  endOn: string;
  days: number;
  doneDays: number;
  overdueDays: number;
}
export interface RecordView {
  recordId: string;
  planId: string;
  planTitle: string;
  publication: number;
  status: string;
  days: RecordDaySummaryView[];
  streak: StreakView;
}
export interface RecordDaySummaryView {
  day: number;
  title: string;
  studyDate: string;
  dueAt: string;
  lateUntil: string;
  state: DayStateName;
  minutes: number;
  quizPercent: number | null;
  completedAt: string | null;
  explanation: ExplanationView;
}
export interface RecordDayView {
  recordId: string;
  planId: string;
  planTitle: string;
  module: TodayModuleView;
}
export interface TicketView {
  ticket: string;
  quizId: string;
  quizVersion: number;
  expiresAt: string;
}
export interface ExcuseRequest {
  personId: string;
  isExcused: boolean;
  note?: string;
}
export interface NudgeRequest {
  planId: string;
  personIds: string[];
}
export interface NudgeView {
  nudgeId: string;
  sentTo: string[];
  skipped: NudgeSkip[];
}
export interface NudgeSkip {
  personId: string;
  reason: 'done' | 'excused' | 'left' | 'out-of-scope' | 'nudged-today';
}
export interface StartReadingRequest {
  planId: string;
  day: number;
}
export interface ReadingSessionView {
  sessionId: string;
  beatSeconds: number;
  nonce: string;
  seq: number;
  sections: ReadingSectionView[];
  parkedSessionId: string | null;
}
export interface ReadingSectionView {
  sectionId: string;
  revisionId: string;
  neededSeconds: number;
  creditedSeconds: number;
  isProved: boolean;
}
export interface VisibleSection {
  sectionId: string;
  seconds: number;
  reachedEnd: boolean;
}
export interface BeatRequest {
  seq: number;
  nonce: string;
  visible: VisibleSection[];
  isActive: boolean;
  isHidden: boolean;
  isLate?: boolean;
}
export interface BeatView {
  seq: number;
  nonce: string;
  creditedSeconds: number;
  sections: ReadingSectionView[];
  provedSections: string[];
  refusal: BeatRefusal | null;
  isReadingDone: boolean;
}
export type BeatRefusal =
  | 'hidden'
  | 'idle'
  | 'too-fast'
  | 'wrong-nonce'
  | 'replayed'
  | 'nothing-visible'
  | 'not-active-session'
  | 'cap-reached';
export interface PositionRequest {
  planId: string;
  day: number;
  sectionId: string;
  revisionId: string;
  paragraphId: string;
  offset: number;
}
export interface PositionView {
  sectionId: string;
  revisionId: string;
  paragraphId: string;
  offset: number;
  savedAt: string;
}
export interface CountsView {
  required: number;
  onTime: number;
  late: number;
  overdue: number;
  excused: number;
  completionRate: number | null;
  onTimeRate: number | null;
  minutes: number;
}
export interface PeopleCountsView {
  total: number;
  upToDate: number;
  openToday: number;
  overdue: number;
  excused: number;
}
export interface UnitSummaryView {
  unitId: string;
  unitName: string;
  planId: string | null;
  planTitle: string | null;
  on: string;
  asOf: string;
  isDirect: boolean;
  people: PeopleCountsView;
  counts: CountsView;
  children: UnitRowView[];
  trend: TrendPoint[];
  atRisk: AtRiskView[];
  atRiskTotal: number;
}
export interface UnitRowView {
  unitId: string;
  unitName: string;
  people: number;
  counts: CountsView;
}
export interface TrendPoint {
  date: string;
  completionRate: number | null;
  due: number;
  done: number;
}
export interface AtRiskView {
  personId: string;
  displayName: string;
  unitName: string;
  overdueDays: number;
  reason: string;
  lastStudiedAt: string | null;
  nudgedAt: string | null;
}
export interface PersonRowView {
  personId: string;
  displayName: string;
  unitId: string;
  unitName: string;
  state: 'up-to-date' | 'open-today' | 'overdue' | 'excused';
  counts: CountsView;
  averageScore: number | null;
  currentStreak: number;
  lastStudiedAt: string | null;
}
export interface StatisticsPeoplePage {
  on: string;
  asOf: string;
  total: number;
  items: PersonRowView[];
  next: string | null;
}
export interface PersonStatisticsView {
  person: PersonRowView;
  on: string;
  asOf: string;
  plans: PersonPlanView[];
  attempts: PersonAttemptView[];
  nudges: PersonNudgeView[];
  streak: StreakView;
}
export interface PersonPlanView {
  planId: string;
  planTitle: string;
  counts: CountsView;
  days: RecordDaySummaryView[];
}
export interface PersonAttemptView {
  attemptId: string;
  planId: string;
  day: number;
  percent: number;
  hasPassed: boolean;
  at: string;
}
export interface PersonNudgeView {
  at: string;
  byName: string;
  planTitle: string;
}
export interface RebuildView {
  state: 'idle' | 'running' | 'done' | 'failed';
  startedAt: string | null;
  finishedAt: string | null;
  events: number;
  servedSince: string | null;
}
export type QuestionType = 'single' | 'multiple' | 'true-false' | 'fill-in' | 'short-answer';
export interface OptionView {
  id: string;
  text: string;
  isCorrect: boolean;
}
export interface GapView {
  alternatives: string[];
}
export interface QuestionContent {
  type: QuestionType;
  stem: string;
  options: OptionView[];
  gaps: GapView[];
  isTrue: boolean | null;
  guidance: string | null;
  explanation: string | null;
  mark: number;
  difficulty: string | null;
  tags: string[];
  link: SectionLink | null;
}
export interface SectionLink {
  documentId: string;
  revisionId: string;
  sectionId: string;
  paragraphId: string | null;
}
export interface QuestionView {
  id: string;
  version: number;
  content: QuestionContent;
  updatedAt: string;
  usedInQuizzes: number;
}
export interface QuestionImportRequest {
  text: string;
  fileName?: string;
}
export interface ImportFinding {
  code: string;
  severity: 'warning' | 'error';
  line: number | null;
  detail: string;
}
export interface ImportItemView {
  n: number;
  number: string | null;
  fromLine: number;
  toLine: number;
  source: string;
  content: QuestionContent;
  findings: ImportFinding[];
  status: 'ok' | 'warning' | 'error' | 'excluded';
  isEdited: boolean;
}
export interface QuestionImportView {
  id: string;
  fileName: string | null;
  encoding: string | null;
  title: string | null;
  items: ImportItemView[];
  findings: ImportFinding[];
  lines: string[];
  ok: number;
  warnings: number;
  errors: number;
  version: number;
  status: 'review' | 'committed';
  questionIds: string[];
}
export interface ImportItemRequest {
  version: number;
  content: QuestionContent | null;
  isExcluded: boolean;
}
export interface CommitImportRequest {
  version: number;
  tags: string[];
  quiz?: { title: string } | null;
}
export interface CommitImportView {
  questionIds: string[];
  skipped: number;
  quizId: string | null;
}
export interface QuizItemRequest {
  questionId: string;
  mark: number | null;
}
export type GradingPolicy = 'exact' | 'half-for-missing';
export interface QuizDraftRequest {
  version?: number;
  title: string;
  items: QuizItemRequest[];
  passPercent: number;
  attemptsAllowed: number | null;
  timeLimitSeconds: number | null;
  graceSeconds: number;
  isShuffled: boolean;
  areOptionsShuffled: boolean;
  policy: GradingPolicy;
  review: 'after-submission' | 'after-window';
}
export interface QuizItemView {
  questionId: string;
  questionVersion: number;
  type: QuestionType;
  stem: string;
  mark: number;
}
export interface QuizView {
  id: string;
  title: string;
  status: 'draft' | 'published';
  version: number;
  publishedVersion: number | null;
  hasUnpublishedChanges: boolean;
  items: QuizItemView[];
  totalMark: number;
  passPercent: number;
  attemptsAllowed: number | null;
  timeLimitSeconds: number | null;
  graceSeconds: number;
  isShuffled: boolean;
  areOptionsShuffled: boolean;
  policy: GradingPolicy;
  review: string;
  updatedAt: string;
}
export interface StartAttemptRequest {
  ticket: string;
}
export interface AttemptOption {
  id: string;
  text: string;
}
export interface AttemptQuestionView {
  questionId: string;
  type: QuestionType;
  stem: string;
  options: AttemptOption[];
  gapCount: number;
  maxMark: number;
  response: ResponseContent | null;
  sequence: number;
  isFlagged: boolean;
}
export interface ResponseContent {
  optionIds: string[];
  gaps: string[];
  isTrue: boolean | null;
  text: string | null;
}
export interface ResponseRequest {
  sequence: number;
  response: ResponseContent;
  isFlagged: boolean;
}
export interface ResponseSavedView {
  questionId: string;
  sequence: number;
  savedAt: string;
  isLate: boolean;
}
export interface AttemptView {
  id: string;
  quizId: string;
  quizVersion: number;
  title: string;
  planId: string | null;
  day: number | null;
  status: 'open' | 'submitted' | 'awaiting-marking' | 'graded';
  startedAt: string;
  deadline: string | null;
  serverTime: string;
  attempt: number;
  attemptsAllowed: number | null;
  questions: AttemptQuestionView[];
}
export interface QuestionResultView {
  questionId: string;
  type: QuestionType;
  stem: string;
  options: ResultOptionView[];
  response: ResponseContent | null;
  mark: number | null;
  maxMark: number;
  isCorrect: boolean | null;
  correctGaps: string[][];
  correctIsTrue: boolean | null;
  explanation: string | null;
  guidance: string | null;
  comment: string | null;
  link: SectionLink | null;
}
export interface ResultOptionView {
  id: string;
  text: string;
  isCorrect: boolean;
  isChosen: boolean;
}
export interface AttemptResultView {
  attemptId: string;
  quizId: string;
  title: string;
  planId: string | null;
  day: number | null;
  status: 'awaiting-marking' | 'graded';
  mark: number | null;
  totalMark: number;
  percent: number | null;
  hasPassed: boolean | null;
  passPercent: number;
  submittedAt: string;
  seconds: number;
  isReviewAllowed: boolean;
  questions: QuestionResultView[];
  attemptsLeft: number | null;
}
export interface AttemptListView {
  id: string;
  attempt: number;
  status: string;
  percent: number | null;
  hasPassed: boolean | null;
  startedAt: string;
  submittedAt: string | null;
}
export interface AttemptsView {
  items: AttemptListView[];
}
export interface MarkingItemView {
  attemptId: string;
  questionId: string;
  quizTitle: string;
  personId: string;
  stem: string;
  guidance: string | null;
  response: string;
  maxMark: number;
  submittedAt: string;
  mark: number | null;
  comment: string | null;
}
export interface MarkRequest {
  questionId: string;
  mark: number;
  comment?: string | null;
}
export interface ReviewSummaryView {
  wrongCount: number;
  dueCount: number;
}
export interface WrongQuestionView {
  questionId: string;
  quizTitle: string;
  stem: string;
  wrongTimes: number;
  lastWrongAt: string;
  explanation: string | null;
  correctAnswer: string;
  link: SectionLink | null;
  attemptId: string;
}
export interface UnreadView {
  unread: number;
  latest: NotificationView | null;
}
export interface NotificationView {
  id: string;
  reason: string;
  title: string;
  body: string;
  link: string;
  at: string;
  isRead: boolean;
}
export interface PreferenceRow {
  reason: string;
  title: string;
  isLocked: boolean;
  channels: { [channel: string]: boolean };
}
export interface PreferencesView {
  rows: PreferenceRow[];
  reminderAt: string;
  isReminderOn: boolean;
  quietFrom: string | null;
  quietTo: string | null;
  version: number;
}
export interface PreferencesRequest {
  version: number;
  choices: { [reason: string]: { [channel: string]: boolean } };
  reminderAt: string;
  isReminderOn: boolean;
  quietFrom: string | null;
  quietTo: string | null;
}
export interface ReminderView {
  id: string;
  personId: string;
  displayName: string;
  reason: string;
  plannedFor: string;
  studyDate: string;
  outcome: 'planned' | 'sent' | 'withheld' | 'failed';
  withheldReason: string | null;
  channel: string | null;
  settledAt: string | null;
  explanation: string;
}
export interface ChannelView {
  channel: string;
  isReady: boolean;
  detail: string;
  sentToday: number;
  failedToday: number;
}
export interface ChannelsView {
  items: ChannelView[];
}
export interface AttestationRequest {
  personId: string;
  day: number;
  completedAt: string;
  readingSeconds: number;
  markPercent: number | null;
}
export interface AttestationsRequest {
  note: string;
  items: AttestationRequest[];
}
export interface AttestationsView {
  accepted: number;
  refused: { index: number; code: string; detail: string }[];
}

export interface Page<T> {
  items: T[];
  next: string | null;
}
export type DocumentPage = Page<DocumentView>;
export type PersonPage = Page<PersonView>;
export type QuestionPage = Page<QuestionView>;
export type QuizPage = Page<QuizView>;
export type MarkingPage = Page<MarkingItemView>;
export type NotificationPage = Page<NotificationView>;
export type ReminderPage = Page<ReminderView>;
export interface PublicationsView {
  items: PublicationView[];
}
export interface WrongQuestionsView {
  items: WrongQuestionView[];
}
export interface StatisticsPlanView {
  planId: string;
  title: string;
  status: string;
  startOn: string | null;
  endOn: string | null;
}
export interface StatisticsPlansView {
  items: StatisticsPlanView[];
}
export interface SetupStateView {
  isOpen: boolean;
}
export interface FieldError {
  field: string;
  code: string;
  detail: string;
}
export interface ProblemView {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  code: string;
  traceId?: string;
  errors?: FieldError[];
  retryAfterSeconds?: number;
}
