import { nonWorkingReasons, schoolHolidayNames, schoolRegions, taskStatuses } from '@samenspel/domain';
import { z } from 'zod';
import { DateText, Id, InstantText } from './base';
import { PersonRef } from './common';
import { LineText } from './free-text';
import { DateChange } from './steering';

export const SchoolRegionName = z.enum(schoolRegions).meta({
  id: 'SchoolRegion',
  description: 'Region over which the school holidays are spread (regio van de schoolvakanties).',
});

export const NewClosingDay = z
  .strictObject({
    name: LineText.describe('As people call it: the days around Christmas'),
    from: DateText,
    until: DateText.describe('The last day, included'),
    partyId: Id.nullable().describe('null: the whole programme. Days of one party only warn'),
  })
  .meta({ id: 'NewClosingDay' });
export type NewClosingDay = z.infer<typeof NewClosingDay>;

export const ClosingDayView = z
  .object({
    id: Id,
    name: z.string(),
    from: DateText,
    until: DateText,
    party: z.object({ id: Id, name: z.string() }).nullable(),
    by: PersonRef,
    entered: InstantText,
  })
  .meta({ id: 'ClosingDay', description: 'When a programme is closed, or one party of it (sluitingsdagen).' });
export type ClosingDayView = z.infer<typeof ClosingDayView>;

export const ClosingDayPath = z.strictObject({ closingDayId: Id });
export type ClosingDayPath = z.infer<typeof ClosingDayPath>;

export const ChosenSchoolRegion = z.strictObject({ region: SchoolRegionName }).meta({ id: 'ChosenSchoolRegion' });
export type ChosenSchoolRegion = z.infer<typeof ChosenSchoolRegion>;

const SchoolHolidayView = z.object({ name: z.enum(schoolHolidayNames), from: DateText, until: DateText });

export const ProgrammeCalendar = z
  .object({
    today: DateText,
    publicHolidays: z
      .array(z.object({ date: DateText, whyNot: z.enum(nonWorkingReasons) }))
      .describe('From today on, this year and the next: no term ends and no mail goes on them'),
    schoolRegion: SchoolRegionName.nullable().describe('null: not chosen yet, so that no school holiday warns'),
    schoolHolidays: z.array(SchoolHolidayView).describe('From today on, as far as they were published; they only warn'),
    closingDays: z.array(ClosingDayView),
  })
  .meta({ id: 'ProgrammeCalendar', description: 'On which days a programme does not work (agenda met vrije dagen).' });
export type ProgrammeCalendar = z.infer<typeof ProgrammeCalendar>;

export const TaskToReplan = z.object({
  id: Id,
  title: z.string(),
  status: z.enum(taskStatuses),
  changes: z.array(DateChange).describe('Every date that would move'),
});
export type TaskToReplan = z.infer<typeof TaskToReplan>;
export const TaskToReplanList = z
  .object({ items: z.array(TaskToReplan) })
  .meta({ id: 'TaskToReplanList', description: 'Tasks whose dates the closing days would move (te herplannen).' });
export type TaskToReplanList = z.infer<typeof TaskToReplanList>;
