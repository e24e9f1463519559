import type { ReminderChoiceBody } from '@samenspel/contracts';
import { officeHours } from '@samenspel/domain';

/** What the fields of the form hold. */
interface ChoiceValues {
  readonly perWeek: string;
  readonly hours: string;
  readonly from: string;
  readonly until: string;
}

export const valuesOf = ({ perWeek, hours }: ReminderChoiceBody): ChoiceValues => ({
  perWeek: perWeek === null ? 'agenda' : String(perWeek),
  hours: hours === null ? 'all' : 'some',
  from: String((hours ?? officeHours).from),
  until: String((hours ?? officeHours).until),
});

export const bodyOf = ({ perWeek, hours, from, until }: ChoiceValues): ReminderChoiceBody => ({
  perWeek: perWeek === 'agenda' ? null : Number(perWeek),
  hours: hours === 'all' ? null : { from: Number(from), until: Number(until) },
});
