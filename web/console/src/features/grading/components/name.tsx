import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { nameQuery } from '../api/corrections';

/** A person or plan by name; by id as long as the name is not there. */
export function Name({
  kind,
  id,
  isBesideWords = false,
}: {
  kind: 'people' | 'plans';
  id: string;
  isBesideWords?: boolean;
}) {
  const name = useQuery(nameQuery(kind, id));
  return (
    <Link className={isBesideWords ? 'beside-words' : undefined} to={`/${kind}/${id}`}>
      {name.data ?? id}
    </Link>
  );
}
