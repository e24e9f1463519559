import { Injectable } from '@nestjs/common';
import type { PartyKind, TaskStatus } from '@samenspel/domain';
import { Database } from '../database/database';

/** Whose results: those of the programmes where somebody works. */
export interface Searching {
  readonly words: string;
  readonly programmeIds: readonly string[];
  /** Programmes whose drafts may be found too. */
  readonly managedProgrammeIds: readonly string[];
}

export interface FoundTask {
  readonly id: string;
  readonly title: string;
  readonly wording: string;
  readonly status: TaskStatus;
  readonly total: number;
}

export interface FoundParty {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly expertise: string;
  readonly total: number;
}

export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  readonly functions: readonly string[];
  readonly expertise: string;
  readonly total: number;
}

/** Of each kind so many are shown; the total is told. */
const MOST_OF_KIND = 20;
// Two letters that changed places in a word of eight still give about this much; an unrelated word gives less.
const LEAST_SIMILARITY = 0.33;

/**
 * How well the words $1 fit a title or name and the text beside it: the name itself counts most, then the words in Dutch
 * stems, then what is nearly the name (a typing error).
 */
const fitOf = (name: string, text: string): string => `greatest(
  case when position(folded($1) in folded(${name})) > 0 then 1.2 else 0 end,
  case when to_tsvector('dutch', folded(${name} || ' ' || ${text})) @@ plainto_tsquery('dutch', folded($1)) then 1 else 0 end,
  case when position(folded($1) in folded(${text})) > 0 then 0.9 else 0 end,
  word_similarity(folded($1), folded(${name})),
  0.8 * word_similarity(folded($1), folded(${text})))`;

const best = (columns: string, source: string): string => `
  select ${columns}, count(*) over ()::int as total from (${source}) found
   where fit >= ${String(LEAST_SIMILARITY)} order by fit desc, 2, 1 limit ${String(MOST_OF_KIND)}`;

const tasks = best(
  'id, title, wording, status',
  `select t.id, t.title, t.wording, t.status, ${fitOf('t.title', 't.wording')} as fit from task t
    where t.programme_id = any($2) and (t.status <> 'draft' or t.programme_id = any($3))`,
);

const parties = best(
  'id, name, kind, expertise',
  `select y.id, y.name, y.kind, y.expertise, ${fitOf('y.name', "y.expertise || ' ' || y.serves")} as fit from party y
    where y.programme_id = any($2) and $3::uuid[] is not null`,
);

// The address of somebody is not searched: who may not see it could guess it letter by letter.
const people = best(
  'id, name, functions, expertise',
  `select p.id, p.name, h.functions, p.expertise, ${fitOf('p.name', "array_to_string(h.functions, ' ') || ' ' || p.expertise")} as fit
     from (
       select person_id, array_agg(distinct label order by label) as functions from (
         select s.person_id, concat_ws(', ', nullif(s.function_name, ''), y.name) as label
           from seat s join party y on y.id = s.party_id join programme g on g.id = s.programme_id
          where s.programme_id = any($2) and s.person_id is not null
            and (clock_timestamp() at time zone g.timezone)::date between s.valid_from and coalesce(s.valid_until, 'infinity')
         union all
         select r.person_id, null from programme_role r where r.programme_id = any($2) and $3::uuid[] is not null
       ) held group by person_id
     ) held join person p on p.id = held.person_id,
     lateral (select array_remove(held.functions, null) as functions) h`,
);

/** Search in what somebody may see; without capitals and accents, and forgiving a typing error. */
@Injectable()
export class SearchRepository {
  constructor(private readonly database: Database) {}

  findTasks(searching: Searching): Promise<readonly FoundTask[]> {
    return this.database.rows<FoundTask>(tasks, parametersOf(searching));
  }

  findParties(searching: Searching): Promise<readonly FoundParty[]> {
    return this.database.rows<FoundParty>(parties, parametersOf(searching));
  }

  findPeople(searching: Searching): Promise<readonly FoundPerson[]> {
    return this.database.rows<FoundPerson>(people, parametersOf(searching));
  }
}

const parametersOf = ({ words, programmeIds, managedProgrammeIds }: Searching): readonly unknown[] => [
  words,
  programmeIds,
  managedProgrammeIds,
];
