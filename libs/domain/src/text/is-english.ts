// Words of one language that the other does not have, as far as they carry a sentence.
const dutch = 'de het een en van dat voor met niet zijn naar wordt aan bij ook als maar hoe wat te er deze'.split(' ');
const english = 'the and to with that this are for not by how what from which should who their they can it'.split(' ');

/** Whether a text is written in English. A text that shows no language is taken for Dutch, the language of the region. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: readonly string[]) => words.filter((word) => language.includes(word)).length;
  return count(english) > count(dutch);
}
