import type { BallotBody } from '@samenspel/contracts';

/** What stands in the form: every choice keeps its own text, so that looking at another one loses nothing. */
export interface BallotValues {
  readonly choice: BallotBody['choice'] | '';
  readonly condition: string;
  readonly objection: string;
  readonly recusal: string;
  readonly question: string;
  readonly interests: string;
}

const nothing: BallotValues = { choice: '', condition: '', objection: '', recusal: '', question: '', interests: '' };

export function valuesOf(body: BallotBody | undefined): BallotValues {
  if (body === undefined) return nothing;
  const { choice, interests } = body;
  const start = { ...nothing, choice, interests };
  switch (body.choice) {
    case 'consent':
      return start;
    case 'consent-with-condition':
      return { ...start, condition: body.condition };
    case 'objection':
      return { ...start, objection: body.reason };
    case 'recusal':
      return { ...start, recusal: body.reason };
    case 'send-back':
      return { ...start, question: body.question };
  }
}

/** The vote as the API takes it; undefined while nothing is chosen. */
export function ballotOf(values: BallotValues): BallotBody | undefined {
  const { choice, interests } = values;
  switch (choice) {
    case '':
      return undefined;
    case 'consent':
      return { choice, interests };
    case 'consent-with-condition':
      return { choice, condition: values.condition, interests };
    case 'objection':
      return { choice, reason: values.objection, interests };
    case 'recusal':
      return { choice, reason: values.recusal, interests };
    case 'send-back':
      return { choice, question: values.question, interests };
  }
}
