import { facts, listSection, section } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { sayFor, type Say } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { EscalationModel } from '../model/mail-model';

/** One asked action per tier, with everything that was tried before. */
export function writeEscalation(model: EscalationModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { partyName: party, tier, task } = model;
  const past = model.history.map(({ on, what }) => t(`mail:escalation.past.${what}`, { date: say.day(on), party }));
  return taskMail(say, model, {
    subject: subjectAbout(
      say,
      tier === 'board' ? t('mail:escalation.subjectBoard', { party }) : t('mail:escalation.subject', { party }),
      task.title,
    ),
    lead: t(`mail:escalation.lead.${tier}`, { name: model.to.name, party, task: task.title }),
    before: [
      facts(
        { term: t('mail:facts.why'), value: t(`mail:escalation.why.${tier}`, { party }) },
        { term: t('mail:facts.what'), value: causeWords(say, model) },
        { term: t('mail:facts.silence'), value: nextWords(say, model) },
      ),
    ],
    actions: { main: { label: t(`mail:escalation.button.${tier}`, { party }), url: model.url }, others: [] },
    after: [
      ...section(t('mail:escalation.reason', { party }), model.refusalReason ?? ''),
      ...section(t('mail:escalation.essential', { party }), model.whyEssential),
      ...listSection(t('mail:escalation.history'), past),
    ],
  });
}

function causeWords({ t }: Say, { cause, partyName: party }: EscalationModel): string {
  return cause === 'refusal' ? t('mail:escalation.refusal', { party }) : t('mail:escalation.silence', { party });
}

function nextWords(say: Say, { next }: EscalationModel): string {
  if (!next) return say.t('mail:escalation.noNext');
  return say.t('mail:escalation.next', { date: say.day(next.on), tier: say.t(`mail:tier.${next.tier}`) });
}
