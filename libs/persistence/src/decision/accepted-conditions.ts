/** The conditions of a ballot ($1) that were accepted by name: what was decided says them in the words of the executive. */
export const acceptedConditions = `
select a.body->>'condition' as condition, p.name as by_name
  from answer a join condition_verdict v on v.answer_id = a.id and v.answer_version = a.version and v.accepted
  join person p on p.id = a.person_id
 where a.step_id = $1 and a.kind = 'ballot' and a.body->>'choice' = 'consent-with-condition' order by a.submitted_at`;

export interface AcceptedCondition {
  readonly condition: string;
  readonly byName: string;
}
