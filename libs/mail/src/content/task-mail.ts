import type { TaskMailModel } from '../model/mail-model';
import type { Actions, Button, MailContent, Part } from './mail-content';
import { lineOfWords } from './line-of-words';
import type { Say } from './say';

interface Written {
  readonly subject: string;
  readonly lead: string;
  readonly before?: readonly Part[];
  readonly actions?: Actions;
  readonly after?: readonly Part[];
  readonly settings?: Button;
}

/** Adds what every mail about a task ends with: where the task stands, who sent it, how to reach a human. */
export function taskMail(say: Say, model: TaskMailModel, written: Written): MailContent {
  const { manager, programmeName } = model.task;
  return {
    language: say.language,
    subject: written.subject,
    lead: written.lead,
    before: written.before ?? [],
    actions: written.actions,
    after: written.after ?? [],
    // A task that has not started has no dates yet.
    ...(model.task.line.length > 0 && { line: lineOfWords(say, model.task) }),
    settings: written.settings,
    closing: [
      say.t('mail:closing.sender', { name: manager.name, programme: programmeName }),
      say.t('mail:closing.human', { email: manager.email }),
      say.t('mail:closing.noCases'),
    ],
  };
}
