import type { DayStateName, ExplanationView } from '../../generated/types';

/** Facts and rule of a state, in sample words. */
export function explain(state: DayStateName): ExplanationView {
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
