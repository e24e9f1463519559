import { facts, listSection } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { type Say, sayFor } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { AnchoringPlanModel } from '../model/mail-model';

const whys = {
  owner: 'mail:anchoringPlan.whyOwner',
  reporter: 'mail:anchoringPlan.whyReporter',
  party: 'mail:anchoringPlan.why',
} as const;

/** The borgingsplan was delivered: who keeps the result, where it lands and when it is measured. */
export function writeAnchoringPlan(model: AnchoringPlanModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { task, stops } = model;
  return taskMail(say, model, {
    subject: subjectAbout(say, t('mail:anchoringPlan.subject'), task.title),
    lead: t('mail:anchoringPlan.lead', { name: model.to.name, task: task.title }),
    before: [
      facts(
        { term: t('mail:facts.why'), value: t(whys[model.reader]) },
        { term: t('mail:anchoringPlan.owner'), value: model.ownerName },
        { term: t('mail:anchoringPlan.money'), value: moneyWords(say, model) },
        { term: t('mail:anchoringPlan.structure'), value: model.structure },
        stops.on !== null && {
          term: t('mail:anchoringPlan.stops'),
          value: t('mail:anchoringPlan.stopsOn', { date: say.day(stops.on), criteria: stops.criteria }),
        },
      ),
    ],
    actions: { main: { label: t('mail:anchoringPlan.button'), url: model.url }, others: [] },
    after: listSection(
      t('mail:anchoringPlan.measures'),
      model.measures.map(({ number, on }) => t('mail:anchoringPlan.measureOn', { number, date: say.day(on) })),
    ),
  });
}

function moneyWords({ t, language }: Say, { money }: AnchoringPlanModel): string {
  if (money.kind === 'none') return t('mail:anchoringPlan.noMoney', { why: money.why });
  const euros = new Intl.NumberFormat(language).format(money.euros ?? 0);
  return t('mail:anchoringPlan.euros', { budget: money.budget, euros });
}
