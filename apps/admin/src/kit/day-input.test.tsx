import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { DayInput } from './day-input';

afterEach(cleanup);

describe('a day typed by hand', () => {
  const type = (text: string, latest?: string) => {
    const chosen: (string | undefined)[] = [];
    render(<DayInput label="Từ ngày" latest={latest} onChange={(on) => chosen.push(on)} />);
    const input = screen.getByLabelText('Từ ngày');
    fireEvent.mouseDown(input);
    fireEvent.input(input, { target: { value: text } });
    fireEvent.blur(input);
    return chosen;
  };

  it.each([
    ['32/13/2025', undefined, /“32\/13\/2025”: Không có ngày này/],
    ['hôm qua', undefined, /Không có ngày này/],
    ['01/07/2026', '2026-06-30', /Không chọn được ngày sau 30\/06\/2026/],
  ])('%s is said to be none', async (text, latest, message) => {
    const chosen = type(text, latest);
    expect((await screen.findByRole('alert')).textContent).toMatch(message);
    expect(chosen.filter(Boolean)).toEqual([]);
  });

  it.each(['01/07/2026', '1/7/2026', '01072026'])('%s exists, and is taken as soon as the box is left', (text) => {
    expect(type(text)).toEqual(['2026-07-01']);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
