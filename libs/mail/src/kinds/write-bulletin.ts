import { facts, listSection } from '../content/facts';
import type { MailContent, Part } from '../content/mail-content';
import { sayFor, type Say } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { BulletinModel } from '../model/mail-model';

export function writeBulletin(model: BulletinModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  return taskMail(say, model, {
    subject: subjectAbout(say, t('mail:bulletin.subject', { number: model.cycle }), model.task.title),
    lead: t('mail:bulletin.lead', { name: model.to.name, number: model.cycle, task: model.task.title }),
    before: [...contentParts(say, model), facts({ term: t('mail:facts.why'), value: t('mail:bulletin.why') })],
    actions: { main: { label: t('mail:bulletin.button'), url: model.url }, others: [] },
  });
}

function contentParts({ t }: Say, { goals, decisions, successes, next, actions }: BulletinModel): readonly Part[] {
  const goalWords = goals.map(({ text, state }) =>
    t('mail:bulletin.goal', { text, state: t(`mail:bulletin.state.${state}`) }),
  );
  const hasActions = actions.done + actions.open > 0;
  return [
    ...listSection(t('mail:bulletin.goals'), goalWords),
    ...listSection(t('mail:bulletin.actions'), hasActions ? [t('mail:bulletin.actionsOf', actions)] : []),
    ...listSection(t('mail:bulletin.decisions'), decisions),
    ...listSection(t('mail:bulletin.successes'), successes),
    ...listSection(t('mail:bulletin.next'), next),
  ];
}
