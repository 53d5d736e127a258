import type { Role } from '@rizhi/shared/api/types';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { treeLines, unitsQuery } from '../../../lib/directory';

export const ROLES = ['member', 'manager', 'admin'] as const;

/** Roles, and for a manager the units that belong to the scope. */
export function RolesFields({
  roles,
  scopeUnits,
  onChange,
}: {
  roles: Role[];
  scopeUnits: string[];
  onChange: (roles: Role[], scopeUnits: string[]) => void;
}) {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  const toggle = <T extends string>(list: T[], value: T) =>
    list.includes(value) ? list.filter((known) => known !== value) : [...list, value];
  return (
    <>
      <fieldset className="field">
        <legend className="small muted">{t('directory:roles')}</legend>
        {ROLES.map((role) => (
          <label className="check" key={role}>
            <input
              type="checkbox"
              checked={roles.includes(role)}
              onChange={() => onChange(toggle(roles, role), scopeUnits)}
            />
            <span>
              {t(`directory:role.${role}`)}{' '}
              <span className="muted small">{t(`directory:role-note.${role}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {roles.includes('manager') ? (
        <fieldset className="field">
          <legend className="small muted">{t('directory:scope')}</legend>
          <ul className="check-tree">
            {treeLines(units.data?.units ?? [])
              .filter(({ unit }) => !unit.isClosed)
              .map(({ unit, depth }) => (
                <li key={unit.id}>
                  <label className={`check depth-${Math.min(depth, 5)}`}>
                    <input
                      type="checkbox"
                      checked={scopeUnits.includes(unit.id)}
                      onChange={() => onChange(roles, toggle(scopeUnits, unit.id))}
                    />
                    {unit.name}
                  </label>
                </li>
              ))}
          </ul>
        </fieldset>
      ) : null}
    </>
  );
}
