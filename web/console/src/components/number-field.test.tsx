import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { NumberField } from './number-field';

it('tells_whole_seconds_of_minutes_that_are_typed_with_a_fraction', async () => {
  const onChange = vi.fn();
  render(<NumberField label="限时" value={null} per={60} min={0.2} onChange={onChange} />);

  await userEvent.setup().type(screen.getByLabelText('限时'), '4.1');

  expect(onChange).toHaveBeenLastCalledWith(246);
});
