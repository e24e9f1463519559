/** A settled command ($1) of a task ($2) that somebody wants to take back. */
export const undoneCommand = `
  select c.id as command_id, c.kind, c.body->>'stepId' as step_id, c.effect->'before' as before, c.effect->'after' as after,
         exists (select from command u where u.task_id = c.task_id and u.kind = 'undo' and u.status = 'settled'
                    and u.body->>'commandId' = c.id::text) as is_undone,
         (select count(*)::int from mail m where m.task_id = c.task_id and m.kind = 'reminder' and m.status = 'planned'
             and m.params->>'commandId' = c.id::text) as planned
    from command c where c.id = $1 and c.task_id = $2 and c.status = 'settled'`;

/** Mails of a reminder by hand ($1, of task $2) that were not sent yet are not sent. */
export const withdrawReminders = `
  update mail set status = 'dropped', why = 'withdrawn'
   where task_id = $2 and kind = 'reminder' and status = 'planned' and params->>'commandId' = $1::uuid::text returning person_id`;
