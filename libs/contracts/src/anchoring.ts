import { z } from 'zod';
import { gradePoints, measureQuestionKinds, measureStates } from '@samenspel/domain';
import { DateText, Id } from './base';
import { Deadline, PersonRef, SeatRef, Sender, StepRef, When } from './common';
import { freeText } from './free-text';
import { LineStation } from './task';

const anyText = (max: number) => freeText({ max, min: 0 });
const amount = z.number().min(-1_000_000_000).max(1_000_000_000);

export const MeasureQuestionBody = z
  .strictObject({
    id: Id.describe('Made by who writes; it stays the same in later versions, so that its answers stay one line'),
    kind: z.enum(measureQuestionKinds).describe('`number` is counted in a unit, `grade` is a mark from 1 to 10'),
    text: anyText(300),
    unit: anyText(40),
    baseline: amount.nullable().describe('How it was before; null: not known'),
    target: amount.nullable().describe('What is aimed at; null: not agreed'),
  })
  .meta({ id: 'MeasureQuestion' });
export type MeasureQuestionBody = z.infer<typeof MeasureQuestionBody>;

export const PlannedMeasureBody = z
  .strictObject({
    months: z.int().min(1).max(60).describe('Calendar months after the decision; from the policy of the task'),
    reporterSeatId: Id.nullable().describe('Who reports; null: not chosen yet'),
    questionIds: z.array(Id).max(20),
  })
  .meta({ id: 'PlannedMeasure' });

/** The borgingsplan. Text may be empty in a draft; what is missing is said when it is delivered. */
export const AnchoringPlanBody = z
  .strictObject({
    ownerSeatId: Id.nullable().describe('Who owns the result from now on; null: not chosen yet'),
    money: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('budget'),
        budget: anyText(300).describe('From which budget'),
        euros: z.number().min(0).max(1_000_000_000).nullable(),
      }),
      z.strictObject({ kind: z.literal('none'), why: anyText(500).describe('Why no money is needed') }),
    ]),
    structure: anyText(2000).describe('The regular structure in which it lands'),
    residents: anyText(4000).describe('What it changed for residents'),
    stop: z.strictObject({ criteria: anyText(1000), on: DateText.nullable() }),
    questions: z.array(MeasureQuestionBody).max(20),
    measures: z.array(PlannedMeasureBody).max(8),
  })
  .meta({ id: 'AnchoringPlanBody' });
export type AnchoringPlanBody = z.infer<typeof AnchoringPlanBody>;

export const AnchoringDelivery = z
  .strictObject({ reason: anyText(1000).describe('Why there is a later version; empty for the first') })
  .meta({ id: 'AnchoringDelivery' });
export type AnchoringDelivery = z.infer<typeof AnchoringDelivery>;

export const AnchoringPlanPath = z.strictObject({ anchoringPlanId: Id });
export type AnchoringPlanPath = z.infer<typeof AnchoringPlanPath>;
export const MeasurementPath = z.strictObject({ stepId: Id, seatId: Id });
export type MeasurementPath = z.infer<typeof MeasurementPath>;

/** When each measure comes, by the plan of the task. */
export const MeasureDate = z
  .object({ ordinal: z.int(), months: z.int(), on: DateText, lastDay: DateText })
  .meta({ id: 'MeasureDate' });

export const AnchoringVersionRef = z
  .object({ id: Id, number: z.int(), sha256: z.string(), reason: z.string(), delivered: When, by: PersonRef })
  .meta({ id: 'AnchoringVersionRef' });

export const AnchoringDraftView = z
  .object({
    taskId: Id,
    taskTitle: z.string(),
    body: AnchoringPlanBody,
    version: z.int(),
    saved: When.nullable(),
    savedBy: PersonRef.nullable(),
    dates: z.array(MeasureDate).describe('When each measure is asked; as planned, while nothing is decided'),
    versions: z.array(AnchoringVersionRef),
    mayDeliver: z.boolean(),
    whyNot: z.string().nullable().describe('The code of the refusal when it cannot be delivered now'),
  })
  .meta({ id: 'AnchoringDraftView' });
export type AnchoringDraftView = z.infer<typeof AnchoringDraftView>;

/** A delivered borgingsplan, with people by name. */
export const AnchoringPlanView = AnchoringVersionRef.extend({
  taskId: Id,
  body: AnchoringPlanBody,
  owner: SeatRef.nullable().describe('null: the seat is gone'),
  reporters: z.array(SeatRef.nullable()).describe('One for each measure, in their order'),
}).meta({ id: 'AnchoringPlanView' });
export type AnchoringPlanView = z.infer<typeof AnchoringPlanView>;

export const MeasurementAnswer = z
  .strictObject({
    questionId: Id,
    value: amount.nullable().describe('null: there is no value, and `text` says why'),
    text: anyText(1000),
  })
  .meta({ id: 'MeasurementAnswer' });

export const MeasurementBody = z
  .strictObject({ answers: z.array(MeasurementAnswer).max(20), remark: anyText(2000) })
  .meta({ id: 'MeasurementBody' });
export type MeasurementBody = z.infer<typeof MeasurementBody>;

export const MeasureView = z
  .object({
    ordinal: z.int(),
    months: z.int(),
    stepId: Id.nullable().describe('null: it has not begun'),
    asks: DateText,
    deadline: Deadline.nullable(),
    state: z.enum(measureStates),
    reporter: SeatRef.nullable(),
    mine: z.boolean().describe('The viewer may report it now'),
    answer: z
      .object({ body: MeasurementBody, submitted: When, late: z.boolean(), by: z.string(), partyName: z.string() })
      .nullable(),
  })
  .meta({ id: 'MeasureView' });
export type MeasureView = z.infer<typeof MeasureView>;

/** The anchoring (borging) of a task: the plan that holds, and every measure with what it brought. */
export const AnchoringView = z
  .object({
    taskId: Id,
    taskTitle: z.string(),
    line: z.array(LineStation),
    ended: When.nullable(),
    plan: AnchoringPlanView.nullable(),
    versions: z.array(AnchoringVersionRef),
    planDeadline: Deadline.nullable().describe('Until when the plan is asked; null: not yet, or it is delivered'),
    measures: z.array(MeasureView),
    conclusion: z.object({ reason: z.string(), by: z.string(), when: When }).nullable(),
    may: z.object({ write: z.boolean(), conclude: z.boolean() }),
  })
  .meta({ id: 'AnchoringView' });
export type AnchoringView = z.infer<typeof AnchoringView>;

/** One measure for who reports it. */
export const MeasurementView = z
  .object({
    step: StepRef,
    sender: Sender,
    ordinal: z.int(),
    of: z.int(),
    months: z.int(),
    asked: z.boolean().describe('Its date came: it may be reported'),
    asks: DateText,
    questions: z.array(MeasureQuestionBody),
    before: z
      .array(z.object({ ordinal: z.int(), months: z.int(), answers: z.array(MeasurementAnswer) }))
      .describe('What earlier measures brought'),
    mine: z.object({ body: MeasurementBody, submitted: When, version: z.int(), late: z.boolean() }).nullable(),
    grade: z.object({ least: z.int(), most: z.int() }).default(gradePoints),
    may: z.object({ report: z.boolean() }),
  })
  .meta({ id: 'MeasurementView' });
export type MeasurementView = z.infer<typeof MeasurementView>;
