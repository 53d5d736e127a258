import type {
  CertificateView,
  NotificationView,
  PreferencesRequest,
  PreferencesView,
  SessionView,
} from '../../generated/types';
import { type Answer, ATTEMPT_ID, nothing, ok, PLAN_ID, problem, type Route } from './answer';
import { CERTIFICATE, certificateRoutes, WITHDRAWN } from './certificates';
import { addHours } from './dates';
import { QuizWorld } from './quiz-world';
import { MODULE_TITLE, PLAN_TITLE } from './texts';

/** Who is signed in where, messages, and what is wanted of them. */
export class MessageWorld extends QuizWorld {
  isSignedIn = true;
  mustChangePassword = false;
  certificates: CertificateView[] = [CERTIFICATE, WITHDRAWN];
  notifications: NotificationView[];
  preferences: PreferencesView;
  devices = [
    { id: 'd1', device: '手机，微信', signedInAt: '', lastSeenAt: '', isCurrent: true },
    { id: 'd2', device: '办公电脑，Chrome', signedInAt: '', lastSeenAt: '', isCurrent: false },
  ];

  constructor(now: () => Date) {
    super(now);
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

  private signIn({ password }: { password: string }): Answer {
    if (password === 'wrong') return problem(401, 'wrong-credentials');
    this.isSignedIn = true;
    return ok(this.session());
  }

  unread() {
    const unread = this.notifications.filter((item) => !item.isRead);
    return { unread: unread.length, latest: unread[0] ?? null };
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

  protected readonly messageRoutes: Route[] = [
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
      (_, body) => {
        if ((body as { current: string }).current === 'wrong') return problem(401, 'wrong-credentials');
        this.mustChangePassword = false;
        return nothing;
      },
    ],
    [/^GET \/session\/devices$/, () => ok({ items: this.devices })],
    [
      /^DELETE \/session\/devices\/(\w+)$/,
      ([id]) => {
        this.devices = this.devices.filter((device) => device.id !== id);
        return nothing;
      },
    ],
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
    ...certificateRoutes(() => this.certificates),
  ];
}
