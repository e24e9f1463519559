/**
 * Texts of errors: `codes` by the stable code of a problem+json answer, `pages` for the pages that replace another one.
 * A slice adds its codes here, in words of the person.
 */
export const errors = {
  codes: {
    UNEXPECTED: 'Dit lukt nu niet. Probeer het over een paar minuten opnieuw.',
    OFFLINE: 'Er is geen verbinding met internet.',
    INPUT_INVALID: 'Niet alle antwoorden kloppen. Kijk bij de velden hieronder.',
    UNAUTHENTICATED: 'U bent niet meer aangemeld. Meld u opnieuw aan.',
    FORBIDDEN: 'U mag dit niet doen met uw zetel.',
    NOT_FOUND: 'Dit is er niet, of niet meer.',
    VERSION_CONFLICT: 'Iemand anders heeft dit net gewijzigd. Bekijk eerst de nieuwe versie.',
    IDEMPOTENCY_KEY_REUSED: 'Deze verzending is al eerder gebruikt voor een ander antwoord.',
    STEP_CLOSED: 'Deze stap is gesloten. Uw antwoord is niet meer aangenomen.',
    STEP_PAUSED: 'Deze opgave is gepauzeerd. Uw tekst blijft bewaard.',
    BUSY: 'Het is nu druk. Probeer het over een minuut opnieuw.',
    TOO_MANY_REQUESTS: 'U probeert dit te vaak. Wacht een paar minuten.',
    BODY_NOT_JSON: 'Wat u stuurde is niet te lezen. Probeer het opnieuw.',
    BODY_TOO_LARGE: 'Wat u stuurde is te groot. Maak het korter.',
    WRONG_CONTENT_TYPE: 'Deze vorm van gegevens kunnen we niet lezen.',
    NOT_ACCEPTABLE: 'In deze vorm kunnen we niet antwoorden.',
    CROSS_SITE: 'Deze opdracht kwam van een andere site. Doe het opnieuw vanaf onze eigen pagina.',
    IF_MATCH_REQUIRED: 'Bekijk dit eerst, en wijzig het daarna.',
    IDEMPOTENCY_KEY_REQUIRED: 'Deze verzending mist een kenmerk. Vernieuw de pagina en probeer het opnieuw.',
    SIGN_IN_LINK_EXPIRED: 'Deze link werkt niet meer. Vraag een nieuwe link.',
    LINK_NOT_VALID: 'Deze link werkt niet. Plak de hele link, of vraag een nieuwe.',
    LINK_NOT_FORWARDABLE: 'Deze link is alleen voor u. U kunt hem niet doorgeven.',
    CALENDAR_TOO_SHORT: 'Deze datum ligt te ver weg. Kies een eerdere datum.',
    EXTENSION_AFTER_CLOSING: 'Deze stap is al gesloten. Verlengen kan niet meer.',
    EXTENSION_NOT_LATER: 'Kies een datum die later is dan de datum van nu.',
    EXTENSION_NOT_ON_WORKING_DAY: 'Kies een werkdag. Op deze dag werkt niet iedereen.',
    SEAT_OF_ANOTHER_PARTY: 'Deze zetel hoort bij een andere partij. Kies iemand van uw eigen partij.',
    REFUSED: 'Dit kan nu niet.',
  },
  /** One wrong field of a request; by the code of the fault. */
  fields: {
    REQUIRED: 'Vul dit in.',
    WRONG_TYPE: 'Dit is een ander soort waarde dan we verwachten.',
    WRONG_FORMAT: 'Dit is niet op de goede manier geschreven.',
    TOO_SHORT: 'Dit is te kort. Gebruik minstens {{least}} tekens.',
    TOO_LONG: 'Dit is te lang. Gebruik hoogstens {{most}} tekens.',
    TOO_SMALL: 'Dit is te klein. Het moet minstens {{least}} zijn.',
    TOO_LARGE: 'Dit is te groot. Het mag hoogstens {{most}} zijn.',
    TOO_FEW: 'Dit zijn er te weinig. Kies er minstens {{least}}.',
    TOO_MANY: 'Dit zijn er te veel. Kies er hoogstens {{most}}.',
    NOT_AN_OPTION: 'Kies een van de mogelijkheden.',
    UNKNOWN_FIELD: 'Dit veld kennen we niet.',
    CONTROL_CHARACTER: 'In deze tekst staat een teken dat we niet kunnen bewaren.',
    CITIZEN_SERVICE_NUMBER:
      'In deze tekst staat een burgerservicenummer. Haal dat weg: gegevens van cliënten horen hier niet.',
    NOT_ALLOWED: 'Dit mag hier niet staan.',
  },
  pages: {
    notFound: {
      title: 'Deze pagina bestaat niet',
      body: 'Misschien is het adres niet helemaal goed overgenomen. Ook kan de pagina zijn verplaatst.',
      action: 'Naar Mijn werk',
    },
    forbidden: {
      title: 'U kunt deze pagina niet zien',
      body: 'Uw zetel geeft geen toegang tot deze pagina.',
      ask: 'Vraag toegang aan {{contact}}.',
      action: 'Naar Mijn werk',
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
    offline: {
      title: 'Er is geen verbinding',
      body: 'Wat u heeft getypt blijft op dit apparaat staan. Zodra er verbinding is, gaat u verder.',
      action: 'Opnieuw proberen',
    },
    closedStep: {
      title: 'Deze stap is gesloten',
      when: 'Antwoorden kon {{date}}.',
      ask: 'Heeft u een vraag? Neem contact op met {{contact}}.',
    },
    unexpected: {
      title: 'Dit lukt nu niet',
      body: 'Er ging bij ons iets mis. Uw gegevens zijn niet kwijt.',
      reference: 'Noem dit nummer als u ons belt: {{reference}}.',
      action: 'Opnieuw proberen',
    },
  },
} as const;
