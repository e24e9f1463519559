/** Who reacted for themselves is for the programme manager alone, who reads it with the reactions. */
export const isOfIndividual = ({
  type,
  onBehalfOf,
}: {
  readonly type: string;
  readonly onBehalfOf: string | null;
}): boolean => onBehalfOf === null && (type === 'consultation.reacted' || type === 'consultation.verdict-given');
