import styles from './progress.module.css';

interface Part {
  /** How much of this part is read, 0 to 1. */
  share: number;
}

const RADIUS = 33;
const AROUND = 300;
const GAP = 10;

/** One arc per section: thin where not read, thick where read. */
export function Ring({ parts, name, children }: { parts: Part[]; name: string; children?: string }) {
  const length = AROUND / Math.max(parts.length, 1);
  const gap = parts.length > 1 ? Math.min(GAP, length / 3) : 0;
  const arc = length - gap;
  return (
    <div className={styles.box}>
      <svg className={styles.ring} viewBox="0 0 76 76" role="img" aria-label={name}>
        {parts.map((part, index) => {
          const start = -(index * length + gap / 2);
          const read = arc * Math.min(Math.max(part.share, 0), 1);
          const circle = { cx: 38, cy: 38, r: RADIUS, pathLength: AROUND, strokeDashoffset: start };
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the arcs have no identity but their place.
            <g key={index}>
              <circle {...circle} className={styles.track} strokeDasharray={`${arc} ${AROUND - arc}`} />
              {read > 0 ? (
                <circle {...circle} className={styles.read} strokeDasharray={`${read} ${AROUND}`} />
              ) : null}
            </g>
          );
        })}
      </svg>
      {children ? <span aria-hidden="true">{children}</span> : null}
    </div>
  );
}

/** The hairline under a bar. */
export function Hairline({ value, max, name }: { value: number; max: number; name: string }) {
  return <progress className={styles.hairline} value={value} max={Math.max(max, 1)} aria-label={name} />;
}
