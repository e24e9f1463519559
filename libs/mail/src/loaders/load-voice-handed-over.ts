import { virtualTimeOf, type Instant, type MeaningOfSilence, type PromptKind } from '@samenspel/domain';
import type { VoiceHandedOverModel } from '../model/mail-model';
import { answerPageOf } from './answer-page';
import { idOf, lastDayToAnswer, needed } from './last-day';
import type { Loading } from './loading';

interface VoiceRow {
  readonly partyName: string;
  readonly byName: string;
  readonly handedOverAt: Instant;
  readonly silence: MeaningOfSilence;
  readonly linkId: string | null;
  readonly said: readonly {
    readonly question: string;
    readonly kind: PromptKind;
    readonly options: readonly string[];
    readonly text?: string;
    readonly value?: number;
    readonly values?: readonly number[];
    readonly marks?: readonly unknown[];
  }[];
}

// What colleagues prepared as it is now; who opens the page reads the same.
const statement = `
select y.name as party_name, h.name as by_name, v.handed_over_at, c.silence,
       (select l.id from link l where l.step_id = v.step_id and l.purpose = 'react' and l.party_id = v.party_id
           and l.person_id = $3 and l.revoked_at is null) as link_id,
       coalesce((select jsonb_agg(given || jsonb_build_object('question', q.question, 'kind', q.kind, 'options', q.options) order by q.ordinal)
                   from jsonb_array_elements(v.body->'answers') given join prompt q on q.id = (given->>'promptId')::uuid), '[]') as said
  from prepared_voice v join party y on y.id = v.party_id join person h on h.id = v.handed_over_by
  join step s on s.id = v.step_id join consultation_plan c on c.task_id = s.task_id and c.ordinal = s.ordinal
 where v.step_id = $1 and v.party_id = $2`;

/** Params: `partyId`. To who holds the mandate of the party. */
export async function loadVoiceHandedOver({ database, links, rows, base }: Loading): Promise<VoiceHandedOverModel> {
  const { mail } = rows;
  const found = await database.row<VoiceRow>(statement, [mail.stepId, idOf(rows, 'partyId'), mail.personId]);
  const { linkId, handedOverAt, said, ...voice } = needed(rows, found, 'what was handed over');
  const params = linkId === null ? mail.params : { ...mail.params, linkId };
  const { url } = await answerPageOf(database, links, { ...rows, mail: { ...mail, params } }, 'reaction');
  return {
    kind: 'voice-handed-over',
    ...base,
    ...voice,
    on: virtualTimeOf(rows.calendar, handedOverAt),
    said: said.map(({ question, kind, options, text, value, values = [], marks = [] }) => ({
      ...{ question, kind, options, text: text ?? '', marks: marks.length },
      values: value === undefined ? values : [value],
    })),
    lastDay: lastDayToAnswer(rows),
    url,
  };
}
