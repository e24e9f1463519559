export const signIn = {
  form: {
    title: 'Aanmelden',
    lead: 'U krijgt een e-mail met een link. U heeft geen wachtwoord nodig.',
    email: 'Uw e-mailadres',
    emailHint: 'Gebruik het adres waarop u berichten van Samenspel krijgt.',
    submit: 'Stuur mij een link',
  },
  checkMail: {
    title: 'Kijk in uw e-mail',
    sentTo: 'We sturen een link naar {{email}}.',
    validity: 'De link werkt 10 minuten. Gebruik hem op dit apparaat.',
    nothing: 'Niets ontvangen? Kijk ook bij ongewenste e-mail.',
    unknown: 'Is dit adres niet bij ons bekend, dan komt er geen e-mail.',
    againIn_one: 'Over 1 seconde kunt u een nieuwe link vragen.',
    againIn_other: 'Over {{count}} seconden kunt u een nieuwe link vragen.',
    again: 'Stuur een nieuwe link',
    sentAgain: 'Er is een nieuwe link onderweg.',
    otherAddress: 'Ander e-mailadres',
  },
  expiredLink: {
    title: 'Deze link werkt niet meer',
    body: 'Een link werkt maar korte tijd en maar één keer. Vraag hieronder een nieuwe.',
    action: 'Stuur mij een nieuwe link',
  },
  brokenLink: {
    title: 'Deze link is niet compleet',
    body: 'Plak de hele link uit de e-mail in de adresbalk, of vraag een nieuwe.',
    action: 'Stuur mij een nieuwe link',
  },
  samplePeople: {
    title: 'Kijk rond met voorbeeldmensen',
    lead: 'Dit is een omgeving met verzonnen mensen en opgaven. Kies iemand en kijk mee.',
    signInAs: 'Verder als {{name}}',
    all: 'Toon alle {{count}} voorbeeldmensen',
    programmeRole: {
      'programme-manager': 'programmamanager',
      'network-facilitator': 'netwerkregisseur',
      'contract-manager': 'regionaal contractmanager',
      'programme-board': 'lid van het programmabestuur',
    },
  },
} as const;
