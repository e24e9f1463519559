import { compose, composeReminders } from '../compose';
import { renderText } from '../layout/render-text';
import { sampleReminders } from '../model/sample-mails';
import { writeReminders, type Reminder } from './write-reminders';

const reminders = sampleReminders('nl') as readonly [Reminder, ...Reminder[]];
const envelope = { from: 'Samenspel <post@samenspel.example>', messageId: 'm1' };

describe('reminders in one mail', () => {
  it('says in the subject how many', () => {
    expect(writeReminders([reminders[0], reminders[1]!, reminders[2]!]).subject).toBe(
      '3 herinneringen, de eerste t/m 3 december',
    );
    expect(writeReminders(reminders).subject).toBe('4 herinneringen, één of meer te laat');
  });

  it.each(['nl', 'en'] as const)(
    'asks each thing once, with its own link and date, what is late first (%s)',
    (language) => {
      const models = sampleReminders(language) as readonly [Reminder, ...Reminder[]];
      const text = renderText(writeReminders(models));
      for (const { url, task } of models) {
        expect(text.split(`\n${url}\n`)).toHaveLength(2);
        expect(text).toContain(task.title);
      }
      expect(text.indexOf(models[3]!.url)).toBeLessThan(text.indexOf(models[0].url));
      expect(text).not.toMatch(/\{\{|undefined|null|NaN|\[object|\b(mail|common|task):\w/);
    },
  );

  it('names each manager, and can be answered when there is one', () => {
    const text = renderText(writeReminders(reminders));
    expect(text).toContain('Schrijf naar Marieke van Dijk');
    expect(text).toContain('Schrijf naar Omar Haddad');
    expect(composeReminders(reminders, envelope).replyTo).toBeUndefined();
    expect(composeReminders(reminders.slice(0, 2), envelope).replyTo?.name).toBe('Marieke van Dijk');
  });

  it('leads to the page where one chooses how often they come, as a single reminder does', () => {
    expect(composeReminders(reminders, envelope).text).toContain('herinneringen\n');
    expect(compose(reminders[0], envelope).text).toContain(reminders[0].settingsUrl);
  });
});
