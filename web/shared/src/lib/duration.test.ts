import { expect, it } from 'vitest';
import { duration } from './duration';

it.each([
  [0, '0 秒', '0 seconds'],
  [1, '1 秒', '1 second'],
  [40, '40 秒', '40 seconds'],
  [60, '1 分钟', '1 minute'],
  [90, '1 分钟 30 秒', '1 minute 30 seconds'],
  [1200, '20 分钟', '20 minutes'],
  [5400, '90 分钟', '90 minutes'],
  [10_799, '179 分钟 59 秒', '179 minutes 59 seconds'],
  [10_800, '3 小时', '3 hours'],
  [12_601, '3 小时 31 分钟', '3 hours 31 minutes'],
  [86_400, '24 小时', '24 hours'],
  [604_800, '7 天', '7 days'],
  [262_800, '3 天 1 小时', '3 days 1 hour'],
])('tells_%d_seconds_exactly', (seconds, chinese, english) => {
  expect(duration(seconds, 'zh-CN')).toBe(chinese);
  expect(duration(seconds, 'en')).toBe(english);
});
