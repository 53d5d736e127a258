import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('shared/src/tokens.css', 'utf8');

function colours(theme: string): Map<string, string> {
  const block = new RegExp(`\\[data-theme="${theme}"\\]\\s*\\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

const light = colours('light');
const themes = {
  light,
  dark: new Map([...light, ...colours('dark')]),
  sepia: new Map([...light, ...colours('sepia')]),
};

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'surface', 'sunken'];
const TEXTS = ['ink', 'ink-2', 'ink-3', 'accent', 'done', 'late', 'overdue', 'excused'];
const PAIRS: [string, string, number][] = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground): [string, string, number] => [text, ground, 4.5])),
  ['accent-ink', 'accent', 4.5],
  ['accent', 'accent-soft', 4.5],
  ['ink', 'accent-soft', 4.5],
  ['ink-2', 'accent-soft', 4.5],
  ...['done', 'late', 'overdue', 'excused'].map((state): [string, string, number] => [
    state,
    `${state}-soft`,
    4.5,
  ]),
  ...['done-soft', 'overdue-soft', 'late-soft'].map((ground): [string, string, number] => [
    'ink',
    ground,
    4.5,
  ]),
  ['line-strong', 'surface', 3],
  ['line-strong', 'paper', 3],
];

describe.each(Object.entries(themes))('the %s theme', (_, theme) => {
  it.each(PAIRS)('%s is readable on %s', (text, ground, least) => {
    const [front, back] = [theme.get(text), theme.get(ground)];
    expect(front, text).toBeDefined();
    expect(back, ground).toBeDefined();
    expect(contrast(front ?? '', back ?? '')).toBeGreaterThanOrEqual(least);
  });
});

it('holds_on_paper_only_as_the_light_theme', () => {
  const screen = css.slice(css.indexOf('@media screen {'));
  const others = screen.slice(0, screen.indexOf('\n}\n'));
  for (const theme of ['dark', 'sepia']) expect(others).toContain(`[data-theme="${theme}"] {`);
  expect(css.match(/\[data-theme="(dark|sepia)"\]/g)).toHaveLength(2);
});
