import { wordsOfItem } from '@samenspel/persistence';
import type { DecisionModel } from '../model/mail-model';
import { lastDayToAnswer, needed, obligationOf, stepOf } from './last-day';
import type { Loading } from './loading';
import { readProposal } from './read-proposal';
import { stepPath } from './task-sheet';

interface HeardRow {
  readonly name: string;
  readonly isHeard: boolean;
}

const heardStatement = `
select y.name, o.fulfilled_at is not null as is_heard from obligation o join party y on y.id = o.party_id
 where o.step_id = $1 and o.kind = 'reaction' and o.required order by y.name`;

// Only free texts of parties: after closing a party's voice is shown by name, an individual's name is not.
const concernsStatement = `
select ${wordsOfItem('i', 'given', 'mark')} as text, y.name as by
  from reaction_item i join disposition d on d.id = i.disposition_id join answer a on a.id = i.answer_id
  left join party y on y.id = a.party_id
  cross join lateral jsonb_array_elements(a.body->'answers') given
  left join lateral jsonb_array_elements(given->'marks') mark on (mark->>'paragraph')::int = i.paragraph
 where i.step_id = $1 and d.kind in ('partly', 'not-taken-over') and (given->>'promptId')::uuid = i.prompt_id
 order by y.name nulls last, i.id`;

/** Needs the step of the decision and the obligation of the seat. */
export async function loadDecision(loading: Loading): Promise<DecisionModel> {
  const { database, links, rows, base } = loading;
  const step = stepOf(rows);
  const consultation = rows.steps.findLast(({ kind }) => kind === 'consultation');
  const heard = await database.rows<HeardRow>(heardStatement, [consultation?.stepId ?? null]);
  const concerns = await database.rows<{ text: string; by: string | null }>(concernsStatement, [
    consultation?.stepId ?? null,
  ]);
  return {
    kind: 'decision',
    ...base,
    partyName: needed(rows, obligationOf(rows).partyName ?? undefined, 'the party of the seat'),
    proposal: await readProposal(loading, step.proposalVersionId === null ? consultation : step),
    heard: { parties: heard.filter(({ isHeard }) => isHeard).length, of: heard.length },
    notHeard: heard.filter(({ isHeard }) => !isHeard).map(({ name }) => name),
    concerns: concerns.map(({ text, by }) => ({ text, ...(by !== null && { by }) })),
    lastDay: lastDayToAnswer(rows),
    url: links.page(stepPath(rows, step.stepId)),
  };
}
