export const accessibility = {
  title: 'Accessibility',
  lead: 'Everybody must be able to use Samenspel. Also with a keyboard, a screen reader or larger letters.',
  standardTitle: 'What we keep to',
  standard: 'The law asks that public sites are accessible. We build to WCAG 2.2, levels A and AA.',
  testedTitle: 'How we test this',
  tested:
    'We test every version with a program in a real browser. We also go through the pages with the keyboard alone.',
  statusTitle: 'What is not ready yet',
  status: 'An independent audit has not been done yet. Until then our status is “first measures taken” (status C).',
  complainTitle: 'Does something not work for you?',
  complain: 'Write to the programme manager of your region. You get an answer within 5 working days.',
  escalation: 'If you cannot solve it together, you can go to the National Ombudsman.',
};
