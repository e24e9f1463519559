import { once } from '../record/once';
import { readPeople } from '../record/people';
import { postMail } from '../record/post-mail';
import { recordEvent } from '../record/record-event';
import { outcomePublished } from '../record/step-marks';
import type { TaskChange } from '../record/task-change';

// What the members wrote for the others: goals, how many actions, what was agreed, what succeeded, what comes next. No reflection on what
// chafes: that stays at the table.
const compose = `
insert into bulletin (programme_id, task_id, step_id, content, published_at)
select s.programme_id, s.task_id, s.id, jsonb_build_object(
         'goals', (select coalesce(jsonb_agg(jsonb_build_object('text', g.text, 'state', g.state) order by g.id), '[]') from goal g where g.step_id = s.id),
         'actionsDone', (select count(*) from action a where a.step_id = s.id and a.done_at is not null),
         'actionsOpen', (select count(*) from action a where a.step_id = s.id and a.done_at is null),
         'decisions', (select coalesce(jsonb_agg(d.text order by m.starts_at, m.id, d.place), '[]')
                         from meeting m, jsonb_array_elements_text(m.decisions) with ordinality d(text, place)
                        where m.step_id = s.id and m.cancelled_at is null),
         'successes', (select coalesce(jsonb_agg(r.body->>'succeeded' order by r.id), '[]') from answer r
                        where r.step_id = s.id and r.kind = 'reflection' and btrim(coalesce(r.body->>'succeeded', '')) <> ''),
         'next', (select coalesce(jsonb_agg(r.body->>'next' order by r.id), '[]') from answer r
                   where r.step_id = s.id and r.kind = 'reflection' and btrim(coalesce(r.body->>'next', '')) <> '')
       ), clock_timestamp()
  from step s where s.id = $1
returning id as "bulletinId"`;

/** Closing a cycle makes a short bulletin for everybody who is not at the table (ground rules O2 and T2). */
export async function publishBulletin(change: TaskChange, stepId: string): Promise<void> {
  await once(change, stepId, outcomePublished, async () => {
    const bulletin = await change.sql.row<{ bulletinId: string }>(compose, [stepId]);
    if (bulletin === undefined) return;
    const personIds = await readPeople(change, ['parties', 'deciders', 'followers'], ['work-group']);
    const mails = await postMail(
      change,
      { kind: 'bulletin', stepId, dedup: stepId, params: { ...bulletin } },
      personIds,
    );
    await recordEvent(change, { type: 'iteration.bulletin-published', stepId, ids: { ...bulletin, mails } });
  });
}
