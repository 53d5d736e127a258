import type { OverrideView } from '@rizhi/shared/api/types';
import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '../../../lib/directory';
import { PersonName } from '../../../lib/person-name';

/** The person or unit of an override, by name. */
export function Whom({ override }: { override: OverrideView }) {
  const units = useQuery(unitsQuery);
  if (override.kind === 'people') return <PersonName id={override.subjectId} />;
  const unit = units.data?.units.find((found) => found.id === override.subjectId);
  return <span>{unit?.name ?? override.subjectId}</span>;
}
