const types: readonly string[] = ['consultation.reacted', 'consultation.verdict-given', 'answer.withdrawn'];

/** Who reacted for themselves is for the programme manager alone, who reads it with the reactions. */
export const isOfIndividual = ({
  type,
  onBehalfOf,
}: {
  readonly type: string;
  readonly onBehalfOf: string | null;
}): boolean => onBehalfOf === null && types.includes(type);
