import type { TFunction } from 'i18next';

/** "options/2/text" in words: 选项 2 · 文字. A word without a text of its own stands as it is. */
export function pathInWords(path: string, t: TFunction): string {
  const words: string[] = [];
  for (const part of path.split('/')) {
    if (/^\d+$/.test(part)) words.push(`${words.pop() ?? ''} ${part}`);
    else words.push(t(`bank:part.${part}`, { defaultValue: part }));
  }
  return words.join(' · ');
}

/** A value of a change in words: yes and no, and the names of types. */
export function valueInWords(value: string, path: string, t: TFunction): string {
  if (value === 'true' || value === 'false')
    return t(path.endsWith('isTrue') ? `bank:${value}` : `bank:part.${value}`);
  return path.endsWith('type') ? t(`question:type.${value}`, { defaultValue: value }) : value;
}
