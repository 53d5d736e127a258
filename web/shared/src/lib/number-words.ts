const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 15 → 十五, 42 → 四十二; from 100 on the digits stay, because the day slip has no room for more. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) return String(value);
  if (value < 10) return DIGITS[value] ?? '';
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}
