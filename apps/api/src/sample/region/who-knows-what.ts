/** For whom a party works, by its name; the access teams and municipalities work for everybody who lives there. */
export const serves: Readonly<Record<string, string>> = {
  'De Waterkers Jeugdhulp': 'Gezinnen met kinderen tot 18 jaar in alle acht gemeenten.',
  'Stichting Oeverlicht': 'Jeugdigen van 6 tot 23 jaar met psychische klachten.',
  'Begeleid Wonen Havezate': 'Jongeren en volwassenen vanaf 16 jaar in Zutphen, Lochem en Brummen.',
  'Lindewaard Zorggroep': 'Volwassenen en ouderen met een Wmo-indicatie.',
  'Behandelcentrum De Overzij': 'Jongeren van 12 tot 23 jaar met een lichte verstandelijke beperking.',
  'Ambulant Bureau Rietvink': 'Gezinnen in Apeldoorn, Voorst en Epe.',
  'Gezinshuizen Het Nestkozijn': 'Kinderen tot 18 jaar die niet thuis kunnen wonen.',
  'Dagcentrum De Wilgenroos': 'Kinderen tot 7 jaar met een beperking of een ziekte.',
  'Zorgcollectief Broekland': 'Kinderen en volwassenen in het buitengebied van Lochem en Heerde.',
  'Hulpverlening Zilverberk': 'Ouders en kinderen in een scheiding, in rouw of na geweld.',
  'Zorgboerderij De Hazelhof': 'Kinderen van 6 tot 16 jaar en hun ouders, in de weekenden ook logerend.',
  'Logeerhuis De Dotterbloem': 'Kinderen met een beperking, en hun ouders die op adem komen.',
  'Dyslexiepraktijk Letterlicht': 'Leerlingen van groep 3 tot en met 8.',
  'Jeugdpraktijk Ooievaarsnest': 'Kinderen tot zeven jaar en hun ouders, ook thuis.',
  'Thuisbegeleiding Van Huis Uit': 'Gezinnen die weinig Nederlands spreken.',
  'Cliëntenplatform Samen Verder': 'Alle cliënten van jeugdhulp en Wmo in de regio.',
  'Jongerenraad Doe Mee': 'Jongeren van 15 tot 23 jaar.',
  'Cliëntenraad Waterkers en Oeverlicht': 'Ouders van kinderen bij deze twee aanbieders.',
  'Samenwerkingsverband Leerlicht': 'Leerlingen met een zorgvraag, van 4 tot 18 jaar.',
  'Welzijn De Brink': 'Inwoners van Zutphen en Brummen, jong en oud.',
  'Mantelzorgpunt Aan Huis': 'Mantelzorgers in alle acht gemeenten.',
};

/** What people know about, by their name: a directory is never complete. */
export const expertise: Readonly<Record<string, string>> = {
  'Eva van Rossenberg': 'Programmasturing, en hoe partijen samen besluiten.',
  'Hanneke Duivenvoort': 'Gesprekken waarin het schuurt; positie van kleine partijen.',
  'Jeroen Stapelbroek': 'Contracten met aanbieders van jeugdhulp; meldingen onderzoeken.',
  'Carla Steenbeeke': 'Wachttijden, personeel, samenwerking met de ggz.',
  'Ruud Tempelman': 'Inkoop van jeugdhulp; tarieven.',
  'Fatima Bouzian': 'Wachttijden, verwijzingen door huisartsen.',
  'Geert-Jan Roelvink': 'Wmo, overgang van 18 naar 18 plus.',
  'Yasmina Tahiri': 'Wijkteams, beschermd wonen.',
  'Bram Luttikhold': 'Cijfers: gebruik van jeugdhulp per wijk.',
  'Jesse Kamperman': 'Hulp in het buitengebied, vervoer.',
  'Noor Haverslag': 'Eén plan per gezin, hulp in de avond.',
  'Wouter Ekkelboom': 'Gezinnen met veel hulpverleners.',
  'Youssef Amrani': 'Ggz voor jeugdigen, crisis.',
  'Kevin Trompert': 'Jongeren die zelfstandig gaan wonen.',
  'Jamila Tuzani': 'Wijkverpleging, ouderen met een kleine beurs.',
  'Femi Adeyinka': 'Gedrag en lichte verstandelijke beperking.',
  'Naomi Pattiwael': 'Begeleiding in de avond en in het weekend.',
  'Ilse Kolkman': 'Dagbesteding op de boerderij, respijtzorg.',
  'Bente Scholtink': 'Logeren, adempauze voor ouders.',
  'Samira Ouali': 'Eerste gesprek, gezinnen met schulden.',
  'Floor Dekkerhof': 'Verwijzen, samenwerken met huisartsen.',
  'Selma Yilmazer': 'Ervaring als moeder: tien jaar jeugdhulp van binnen.',
  'Jip Varenhorst': 'Wat jongeren zelf vinden van hulp.',
  'Amber Leussink': 'Zorg op school, thuiszitters.',
  'Ingrid Somsenberg': 'Mantelzorg, regelen van respijtzorg.',
};

export interface SampleAbsence {
  readonly name: string;
  /** First and last day, in days from the day on which the sample is loaded. */
  readonly from: number;
  readonly until: number;
  /** Who deputises; absent: the regular deputy. */
  readonly deputy?: string;
}

export const absences: readonly SampleAbsence[] = [
  { name: 'Dennis Grootveld', from: -4, until: 10, deputy: 'Chanel Roozeboom' },
  { name: 'Ellen Wesseldijk', from: -1, until: 3 },
  { name: 'Ruud Tempelman', from: 21, until: 35, deputy: 'Fatima Bouzian' },
  { name: 'Bas Wentinkel', from: 40, until: 54 },
];
