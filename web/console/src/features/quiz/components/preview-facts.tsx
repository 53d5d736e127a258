import type { ReactNode } from 'react';

/** Terms of a preview with what they are. */
export function PreviewFacts({ facts }: { facts: [string, ReactNode][] }) {
  return (
    <dl className="preview-terms">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
