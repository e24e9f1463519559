import type { ReplyChoice } from '../answer/answer';

/** What a reply does to the obligation of the party, to the work group and to the escalation. */
export interface ReplyEffect {
  /** `fulfilled`: the party did what was asked. `open`: its seat stays required; a refusal is escalated, not reminded. */
  readonly obligation: 'fulfilled' | 'open';
  readonly attendance: 'joins' | 'stays-away' | 'undecided';
  readonly startsEscalation: boolean;
}

/**
 * An essential party cannot decline: its no, or wanting only to be informed, is recorded and starts the escalation. Its
 * "later" is no answer yet, so it still owes one by the due date; of any other party it is an answer.
 */
export function replyEffect(choice: ReplyChoice, essential: boolean): ReplyEffect {
  if (choice === 'joins' || choice === 'somebody-else') {
    return { obligation: 'fulfilled', attendance: 'joins', startsEscalation: false };
  }
  if (choice === 'later') {
    return { obligation: essential ? 'open' : 'fulfilled', attendance: 'undecided', startsEscalation: false };
  }
  return { obligation: essential ? 'open' : 'fulfilled', attendance: 'stays-away', startsEscalation: essential };
}
