export const search = {
  title: 'Search',
  titleFor: 'Search for “{{words}}”',
  label: 'Search tasks, parties and people',
  go: 'Search',
  start: 'Type at least two letters',
  startNext: 'Samenspel searches tasks, parties and people of your region. A typing error does no harm.',
  none: 'Nothing found',
  noneNext: 'Try another word, or a part of the word.',
  tasks: 'Tasks ({{count}})',
  parties: 'Parties ({{count}})',
  people: 'People ({{count}})',
  best: 'These are the {{shown}} best. Type more words to find fewer.',
};
