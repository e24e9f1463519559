export const accessibility = {
  title: 'Toegankelijkheid',
  lead: 'Iedereen moet Samenspel kunnen gebruiken. Ook met een toetsenbord, een schermlezer of grotere letters.',
  standardTitle: 'Waaraan wij ons houden',
  standard: 'De wet vraagt dat sites van de overheid toegankelijk zijn. Wij bouwen volgens WCAG 2.2, niveau A en AA.',
  testedTitle: 'Hoe wij dit testen',
  tested:
    'Elke versie testen wij met een programma in een echte browser. Wij lopen de pagina’s ook na met alleen het toetsenbord.',
  statusTitle: 'Wat nog niet klaar is',
  status:
    'Een onafhankelijk onderzoek is nog niet gedaan. Tot die tijd noemen wij ons “eerste maatregelen genomen” (status C).',
  complainTitle: 'Werkt iets niet voor u?',
  complain: 'Schrijf dan naar de programmamanager van uw regio. U krijgt binnen 5 werkdagen antwoord.',
  escalation: 'Komt u er samen niet uit, dan kunt u naar de Nationale ombudsman gaan.',
} as const;
