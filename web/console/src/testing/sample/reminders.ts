import type { ReminderView } from '@rizhi/shared/api/types';

const reminder = (
  id: string,
  displayName: string,
  outcome: ReminderView['outcome'],
  explanation: string,
): ReminderView => ({
  id,
  personId: 'p2',
  displayName,
  reason: 'module-open',
  plannedFor: '2026-09-15T12:07:00Z',
  studyDate: '2026-09-15',
  outcome,
  withheldReason: outcome === 'withheld' ? 'done' : null,
  channel: outcome === 'sent' ? 'email' : null,
  settledAt: null,
  explanation,
});

export const reminders: ReminderView[] = [
  reminder('1', '叶青禾', 'planned', '若 20:07 以前学完，将不发。'),
  reminder('2', '程雨霏', 'sent', '20:07:04 由邮件服务器收下。'),
  reminder('3', '唐嘉木', 'withheld', '19:58 已学完，不再提醒。'),
  reminder('4', '曹远志', 'failed', '邮件服务器退回：没有这个邮箱。'),
];
