const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Unit = 'day' | 'hour' | 'minute' | 'second';

function part(value: number, unit: Unit, language: string): string {
  const text = new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: language.startsWith('zh') ? 'short' : 'long',
  }).format(value);
  return text.replace(/(\d)(?=\p{Script=Han})/u, '$1 ');
}

/**
 * A length of time that is exact, such as a limit: 40 秒, 20 分钟, 1 分钟 30 秒 / 40 seconds. From three hours on in hours,
 * from three days on in days; never more than two units, and never less than what is there.
 */
export function duration(seconds: number, language: string): string {
  const [large, each, small, rest]: [Unit, number, Unit, number] =
    seconds < 3 * HOUR
      ? ['minute', MINUTE, 'second', 1]
      : seconds < 3 * DAY
        ? ['hour', HOUR, 'minute', MINUTE]
        : ['day', DAY, 'hour', HOUR];
  const whole = Math.ceil(seconds / rest) * rest;
  const many = Math.floor(whole / each);
  const few = (whole - many * each) / rest;
  return [
    ...(many > 0 ? [part(many, large, language)] : []),
    ...(few > 0 || many === 0 ? [part(few, small, language)] : []),
  ].join(' ');
}
