import type { TaskChange } from '../record/task-change';

// Marked are the paragraphs of the frozen text, so their headings are the options.
const headings = `(select coalesce(jsonb_agg(part->>'heading' order by place), '[]')
  from step s join proposal_version v on v.id = s.proposal_version_id,
       jsonb_array_elements(v.sections) with ordinality as parts (part, place) where s.id = $2)`;

/** The questions as they are asked from now on. */
export async function freezePrompts(
  { sql, task }: TaskChange,
  stepId: string,
  prompts: readonly unknown[],
): Promise<void> {
  await sql.execute(
    `insert into prompt (programme_id, step_id, ordinal, kind, question, explanation, options, most_choices, required)
     select $1, $2, nth, p->>'kind', p->>'question', coalesce(p->>'explanation', ''), case when p->>'kind' = 'paragraphs' then ${headings} else coalesce(p->'options', '[]') end,
            (p->>'mostChoices')::int, coalesce((p->>'required')::boolean, false)
       from jsonb_array_elements($3::jsonb) with ordinality as prepared (p, nth)`,
    [task.programmeId, stepId, JSON.stringify(prompts)],
  );
}
