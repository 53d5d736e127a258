import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '../lib/words';
import { Icon, type IconName } from './icon';

/** Title, one line of context, and the tools of a page. */
export function PageHead({
  title,
  note,
  crumbs = [],
  children,
}: {
  title: string;
  note?: ReactNode;
  crumbs?: { text: string; to: string }[];
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  usePageTitle(title);
  return (
    <>
      {crumbs.length > 0 ? (
        <nav aria-label={t('components:where')}>
          <ol className="crumbs">
            {crumbs.map((crumb) => (
              <li key={crumb.to}>
                <Link to={crumb.to}>{crumb.text}</Link>
              </li>
            ))}
            <li aria-current="page">{title}</li>
          </ol>
        </nav>
      ) : null}
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          {note ? <p>{note}</p> : null}
        </div>
        {children ? <div className="page-tools">{children}</div> : null}
      </div>
    </>
  );
}

export function Section({
  title,
  note,
  more,
  children,
}: {
  title: string;
  note?: ReactNode;
  more?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="section" aria-label={title}>
      <div className="section-head">
        <h2>{title}</h2>
        {note ? <span className="muted">{note}</span> : null}
        {more ? <span className="more">{more}</span> : null}
      </div>
      {children}
    </section>
  );
}

export type Tone = 'plain' | 'ok' | 'doubt' | 'error';
const TONE_ICON: Record<Tone, IconName> = { plain: 'eye', ok: 'ok', doubt: 'doubt', error: 'error' };

export function Note({
  tone = 'plain',
  icon,
  isLive = false,
  end,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  isLive?: boolean;
  end?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={`note ${tone === 'plain' ? '' : tone}`} role={isLive ? 'status' : undefined}>
      <Icon name={icon ?? TONE_ICON[tone]} />
      <div>{children}</div>
      {end ? <span className="end">{end}</span> : null}
    </div>
  );
}

export type StateTone = 'done' | 'late' | 'open' | 'overdue' | 'excused' | 'upcoming';

/** Shape, word and colour of a state. */
export function State({
  tone,
  icon = tone,
  children,
}: {
  tone: StateTone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className={`state ${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}

export function AsOf({ at }: { at: string }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <span className="as-of">
      <Icon name="clock" /> {t('components:as-of', { at: words.moment(at) })}
    </span>
  );
}

export interface Part {
  tone: string;
  count: number;
}

/** How a whole is made up; what it says stands in words beside it. */
export function Share({ label, parts }: { label?: string; parts: Part[] }) {
  const shown = parts.filter((part) => part.count > 0);
  const bar = shown.map((part) => <i key={part.tone} className={part.tone} style={{ flex: part.count }} />);
  return label ? (
    <div className="share" role="img" aria-label={label}>
      {bar}
    </div>
  ) : (
    <div className="share" aria-hidden="true">
      {bar}
    </div>
  );
}

export function Steps({ steps, current }: { steps: string[]; current: number }) {
  const { t } = useTranslation();
  return (
    <ol className="steps" aria-label={t('components:steps')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < current ? 'past' : ''}
          aria-current={index === current ? 'step' : undefined}
        >
          <span aria-hidden="true">{index < current ? <Icon name="ok" /> : index + 1}</span>
          <span>
            {step}
            {index < current ? <span className="sr">{t('components:step-done')}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Few numbers with their meaning. */
export function Facts({ facts }: { facts: { term: string; value: ReactNode; note?: ReactNode }[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <Fragment key={fact.term}>
          <div>
            <dt>{fact.term}</dt>
            <dd>
              {fact.value}
              {fact.note ? <small>{fact.note}</small> : null}
            </dd>
          </div>
        </Fragment>
      ))}
    </dl>
  );
}
