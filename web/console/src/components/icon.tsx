/** Every drawing of the console, once in the page. */
export function Sprite() {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true" focusable="false">
      <symbol id="i-done" viewBox="0 0 16 16">
        <circle className="s-fill" cx="8" cy="8" r="6.25" />
        <path className="s-cut" d="m5.2 8.2 2 2 3.6-4.2" />
      </symbol>
      <symbol id="i-late" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6.25" />
        <path d="m5.2 8.2 2 2 3.6-4.2" />
      </symbol>
      <symbol id="i-open" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6.25" />
        <path className="s-solid" d="M8 2a6 6 0 0 1 0 12Z" />
      </symbol>
      <symbol id="i-upcoming" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="5.5" strokeDasharray="1.6 2.7" />
      </symbol>
      <symbol id="i-overdue" viewBox="0 0 16 16">
        <path className="s-fill" d="M8 2.2 14.2 13.4H1.8Z" />
        <path className="s-cut" d="M8 6.4v3M8 11.5v.1" />
      </symbol>
      <symbol id="i-excused" viewBox="0 0 16 16">
        <rect x="2.5" y="2.5" width="11" height="11" rx="2" />
        <path d="M5.5 8h5" />
      </symbol>
      <symbol id="i-rest" viewBox="0 0 16 16">
        <path d="M6.5 8h3" />
      </symbol>
      <symbol id="i-withheld" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6.2" />
        <path d="m3.8 12.2 8.4-8.4" />
      </symbol>
      <symbol id="i-ok" viewBox="0 0 16 16">
        <path d="m3 8.5 3.2 3.2L13 4.5" />
      </symbol>
      <symbol id="i-doubt" viewBox="0 0 16 16">
        <path d="M8 1.8 14.2 8 8 14.2 1.8 8Z" />
        <path d="M6.6 6.5a1.5 1.5 0 1 1 2 1.5c-.4.2-.6.4-.6.8M8 10.7v.1" />
      </symbol>
      <symbol id="i-error" viewBox="0 0 16 16">
        <path d="M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3l-3.5-3.5V5.3Z" />
        <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" />
      </symbol>
      <symbol id="i-search" viewBox="0 0 16 16">
        <circle cx="7" cy="7" r="4.5" />
        <path d="m10.5 10.5 3.5 3.5" />
      </symbol>
      <symbol id="i-bell" viewBox="0 0 16 16">
        <path d="M4 11V7a4 4 0 0 1 8 0v4l1 1.2H3ZM6.8 14h2.4" />
      </symbol>
      <symbol id="i-nudge" viewBox="0 0 16 16">
        <path d="M2 7.5 14 2.5l-3 11-3.2-4.2Z" />
        <path d="m7.8 9.3 6.2-6.8" />
      </symbol>
      <symbol id="i-down" viewBox="0 0 16 16">
        <path d="m4 6 4 4 4-4" />
      </symbol>
      <symbol id="i-up" viewBox="0 0 16 16">
        <path d="m4 10 4-4 4 4" />
      </symbol>
      <symbol id="i-left" viewBox="0 0 16 16">
        <path d="m10 4-4 4 4 4" />
      </symbol>
      <symbol id="i-right" viewBox="0 0 16 16">
        <path d="m6 4 4 4-4 4" />
      </symbol>
      <symbol id="i-export" viewBox="0 0 16 16">
        <path d="M8 2v8m-3-3 3 3 3-3M3 12.5h10" />
      </symbol>
      <symbol id="i-calendar" viewBox="0 0 16 16">
        <rect x="2" y="3" width="12" height="11" rx="1.5" />
        <path d="M2 6.5h12M5.5 1.5v3m5-3v3" />
      </symbol>
      <symbol id="i-clock" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6.2" />
        <path d="M8 4.5V8l2.3 1.6" />
      </symbol>
      <symbol id="i-columns" viewBox="0 0 16 16">
        <rect x="2" y="3" width="12" height="10" rx="1" />
        <path d="M6 3v10m4-10v10" />
      </symbol>
      <symbol id="i-menu" viewBox="0 0 16 16">
        <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />
      </symbol>
      <symbol id="i-theme" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="5.8" />
        <path className="s-solid" d="M8 2.2a5.8 5.8 0 0 0 0 11.6Z" />
      </symbol>
      <symbol id="i-close" viewBox="0 0 16 16">
        <path d="m4 4 8 8m0-8-8 8" />
      </symbol>
      <symbol id="i-plus" viewBox="0 0 16 16">
        <path d="M8 3v10M3 8h10" />
      </symbol>
      <symbol id="i-more" viewBox="0 0 16 16">
        <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.4" />
      </symbol>
      <symbol id="i-book" viewBox="0 0 16 16">
        <path d="M3 2.5h8.5A1.5 1.5 0 0 1 13 4v9.5H4.5A1.5 1.5 0 0 1 3 12Zm0 9.2c0-.8.7-1.2 1.5-1.2H13" />
      </symbol>
      <symbol id="i-people" viewBox="0 0 16 16">
        <circle cx="6" cy="5.5" r="2.5" />
        <path d="M1.5 13.5c.3-2.6 2-4 4.5-4s4.2 1.4 4.5 4M10.5 3.2a2.4 2.4 0 0 1 0 4.6m1.3 2c1.6.5 2.5 1.8 2.7 3.7" />
      </symbol>
      <symbol id="i-chart" viewBox="0 0 16 16">
        <path d="M2 13.5h12M4 11V8m4 3V4m4 7V6.5" />
      </symbol>
      <symbol id="i-grid" viewBox="0 0 16 16">
        <path d="M2.5 2.5h11v11h-11ZM2.5 6.2h11M2.5 9.8h11M6.2 2.5v11M9.8 2.5v11" />
      </symbol>
      <symbol id="i-plan" viewBox="0 0 16 16">
        <path d="M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01" />
      </symbol>
      <symbol id="i-question" viewBox="0 0 16 16">
        <path d="M3 2.5h10v9H8.5L5.5 14v-2.5H3Z" />
        <path d="M6.6 6a1.4 1.4 0 1 1 2 1.3c-.4.2-.6.4-.6.8M8 9.6v.1" />
      </symbol>
      <symbol id="i-shield" viewBox="0 0 16 16">
        <path d="M8 1.8 13 3.6v4c0 3-2 5.3-5 6.6-3-1.3-5-3.6-5-6.6v-4Z" />
      </symbol>
      <symbol id="i-upload" viewBox="0 0 16 16">
        <path d="M8 10.5V2.5m-3 3 3-3 3 3M3 13.5h10" />
      </symbol>
      <symbol id="i-versions" viewBox="0 0 16 16">
        <path d="M5 5.5h8.5v8H5ZM2.5 11V2.5H11" />
      </symbol>
      <symbol id="i-eye" viewBox="0 0 16 16">
        <path d="M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8Z" />
        <circle cx="8" cy="8" r="1.8" />
      </symbol>
      <symbol id="i-leave" viewBox="0 0 16 16">
        <rect x="2" y="3" width="12" height="11" rx="1.5" />
        <path d="M2 6.5h12M5.5 1.5v3m5-3v3M6 10.3h4" />
      </symbol>
      <symbol id="i-print" viewBox="0 0 16 16">
        <path d="M4.5 6V2.5h7V6M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7v4h-7Z" />
      </symbol>
      <symbol id="i-exit" viewBox="0 0 16 16">
        <path d="M6.5 2.5h-4v11h4M6 8h8m-3-3 3 3-3 3" />
      </symbol>
      <symbol id="i-mail" viewBox="0 0 16 16">
        <path d="M2 3.5h12v9H2Zm0 .5 6 4.5L14 4" />
      </symbol>
      <symbol id="i-tree" viewBox="0 0 16 16">
        <path d="M3 2.5v11M3 5h4m-4 6h4M7 3h6v4H7Zm0 6h6v4H7Z" />
      </symbol>
      <symbol id="i-pen" viewBox="0 0 16 16">
        <path d="m3 13 .7-3L11 2.7 13.3 5 6 12.3Z" />
      </symbol>
    </svg>
  );
}

export type IconName =
  | 'done'
  | 'late'
  | 'open'
  | 'upcoming'
  | 'overdue'
  | 'excused'
  | 'rest'
  | 'withheld'
  | 'ok'
  | 'doubt'
  | 'error'
  | 'search'
  | 'bell'
  | 'nudge'
  | 'down'
  | 'up'
  | 'left'
  | 'right'
  | 'export'
  | 'calendar'
  | 'clock'
  | 'columns'
  | 'menu'
  | 'theme'
  | 'close'
  | 'plus'
  | 'more'
  | 'book'
  | 'people'
  | 'chart'
  | 'grid'
  | 'plan'
  | 'question'
  | 'shield'
  | 'upload'
  | 'versions'
  | 'eye'
  | 'leave'
  | 'print'
  | 'exit'
  | 'mail'
  | 'tree'
  | 'pen';

/** A drawing beside a word, or inside a control with a spoken name. */
export function Icon({ name, tone = '' }: { name: IconName; tone?: string }) {
  return (
    <svg className={`icon ${tone}`} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
