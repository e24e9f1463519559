import { facts, listSection, section } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { minutesWords } from '../content/minutes-words';
import { sayFor, type Say } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { WelcomeModel } from '../model/mail-model';

const MINUTES_TO_READ = 10;

/** A late joiner is always welcome and gets a catch-up; no clock restarts. */
export function writeWelcome(model: WelcomeModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { partyName: party, task, to } = model;
  return taskMail(say, model, {
    subject: subjectAbout(say, t('mail:welcome.subject'), task.title),
    lead: t('mail:welcome.lead', { name: to.name, task: task.title }),
    before: [
      facts(
        { term: t('mail:facts.why'), value: t('mail:welcome.why', { party }) },
        { term: t('mail:facts.minutes'), value: minutesWords(say, MINUTES_TO_READ) },
      ),
      { kind: 'text', text: t('mail:welcome.noDelay') },
    ],
    actions: { main: { label: t('mail:welcome.button'), url: model.url }, others: [] },
    after: [
      ...section(t('mail:welcome.about'), model.wording),
      ...section(t('mail:welcome.now'), cycleWords(say, model)),
      ...section(t('mail:welcome.meeting'), meetingWords(say, model)),
      ...listSection(
        t('mail:welcome.bulletins'),
        model.bulletins.map(({ cycle, on }) => t('mail:welcome.bulletin', { number: cycle, date: say.day(on) })),
      ),
    ],
  });
}

function cycleWords(say: Say, { cycle }: WelcomeModel): string {
  if (!cycle) return say.t('mail:welcome.between');
  return say.t('mail:welcome.cycle', { number: cycle.number, until: say.until(cycle.lastDay) });
}

function meetingWords(say: Say, { meeting }: WelcomeModel): string {
  return meeting ? say.t('mail:welcome.meetingAt', { moment: say.moment(meeting), location: meeting.location }) : '';
}
