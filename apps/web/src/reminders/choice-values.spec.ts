import { bodyOf, valuesOf } from './choice-values';

describe('the form of how often reminders come', () => {
  it.each([
    { perWeek: null, hours: null },
    { perWeek: 2, hours: { from: 10, until: 12 } },
    { perWeek: 7, hours: null },
  ])('sends %j as it was read', (choice) => {
    expect(bodyOf(valuesOf(choice))).toEqual(choice);
  });
});
