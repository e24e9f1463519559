/** Pages that stand in the place of another, and what a form says when no answer of the API is there to be shown. */
export const problems = {
  form: {
    offline: 'Er is geen verbinding met internet.',
    unexpected: 'Dit lukt nu niet. Probeer het over een paar minuten opnieuw.',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    body: 'Misschien is het adres niet helemaal goed overgenomen. Ook kan de pagina zijn verplaatst.',
    action: 'Naar Mijn werk',
  },
  forbidden: {
    title: 'U kunt deze pagina niet zien',
    body: 'Uw zetel geeft geen toegang tot deze pagina. Hebt u haar nodig? Vraag toegang aan de programmamanager van uw regio.',
    ask: 'Vraag toegang aan {{contact}}.',
    action: 'Naar Mijn werk',
  },
  offline: {
    title: 'Er is geen verbinding',
    body: 'Wat u heeft getypt blijft op dit apparaat staan. Zodra er verbinding is, gaat u verder.',
    action: 'Opnieuw proberen',
  },
  unexpected: {
    title: 'Dit lukt nu niet',
    body: 'Er ging bij ons iets mis. Uw gegevens zijn niet kwijt.',
    reference: 'Noem dit nummer als u ons belt: {{reference}}.',
    action: 'Opnieuw proberen',
  },
} as const;
