import type { UnitTreeView, UnitView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { queryOptions } from '@tanstack/react-query';

export const unitsKey = ['units'] as const;

/** The tree of units that the caller may see; several features choose from it. */
export const unitsQuery = queryOptions({
  queryKey: unitsKey,
  queryFn: ({ signal }) => http.get<UnitTreeView>('/units', { signal }),
  staleTime: 60_000,
});

export interface UnitLine {
  unit: UnitView;
  depth: number;
  hasChildren: boolean;
}

/** Units in tree order; one whose parent is out of sight stands at the top. */
export function treeLines(units: UnitView[]): UnitLine[] {
  const known = new Set(units.map((unit) => unit.id));
  const childrenOf = (parentId: string | null) =>
    units.filter((unit) =>
      parentId === null ? unit.parentId === null || !known.has(unit.parentId) : unit.parentId === parentId,
    );
  const walk = (parentId: string | null, depth: number): UnitLine[] =>
    childrenOf(parentId).flatMap((unit) => {
      const below = walk(unit.id, depth + 1);
      return [{ unit, depth, hasChildren: below.length > 0 }, ...below];
    });
  return walk(null, 0);
}

/** Choices for a select, deeper ones set in. */
export function unitChoices(units: UnitView[]): { value: string; text: string }[] {
  return treeLines(units)
    .filter(({ unit }) => !unit.isClosed)
    .map(({ unit, depth }) => ({ value: unit.id, text: `${'　'.repeat(depth)}${unit.name}` }));
}
