import { facts, listSection, section } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { sayFor } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { DecisionResultModel } from '../model/mail-model';

export function writeDecisionResult(model: DecisionResultModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { outcome, task, proposal } = model;
  return taskMail(say, model, {
    subject: subjectAbout(say, t(`mail:decisionResult.${outcome}`), task.title),
    lead: t(`mail:decisionResult.lead.${outcome}`, { name: model.to.name, task: task.title }),
    before: [
      ...(outcome === 'undecided' ? [{ kind: 'text', text: t('mail:decisionResult.undecidedWhy') } as const] : []),
      facts(
        { term: t('mail:facts.when'), value: t('mail:decisionResult.on', { date: say.day(model.decidedOn) }) },
        { term: t('mail:facts.why'), value: t('mail:decisionResult.why') },
        outcome === 'carried' && { term: t('mail:facts.after'), value: t('mail:decisionResult.next') },
      ),
    ],
    actions: { main: { label: t('mail:decisionResult.button'), url: model.url }, others: [] },
    after: [
      ...section(t('mail:decision.proposal'), [proposal.title, proposal.summary].filter(Boolean).join('\n')),
      ...listSection(t('mail:decisionResult.conditions'), model.conditions),
    ],
  });
}
