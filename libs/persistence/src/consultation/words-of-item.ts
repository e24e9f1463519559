/**
 * The own words of the sender of a reaction item, in SQL: `given` is the answer to its question, `mark` the mark of its
 * paragraph. Of a text that is handled in parts: the words of this part.
 */
export const wordsOfItem = (item: string, given: string, mark: string): string => {
  const text = `case when ${item}.paragraph is null then ${given}->>'text' else ${mark}->>'text' end`;
  return `case when ${item}.starts_at is null then ${text} else substr(${text}, ${item}.starts_at + 1, ${item}.ends_at - ${item}.starts_at) end`;
};
