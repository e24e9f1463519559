/** *Beleid*: the numbers that the tasks of an agenda start from. */
export const policy = {
  title: 'Beleid',
  lead: 'Met deze getallen begint elke nieuwe opgave van {{agenda}}. Dagen zijn werkdagen, tenzij er iets anders staat.',
  toAdministration: 'Beheer',
  holdsFor: 'Een wijziging geldt voor opgaven die daarna starten. Opgaven die al lopen, houden hun eigen beleid.',
  drafts_one: 'Er is 1 opgave die nog niet is gestart. Die volgt de wijziging ook.',
  drafts_other: 'Er zijn {{count}} opgaven die nog niet zijn gestart. Die volgen de wijziging ook.',
  usual: 'Gewoonlijk: {{value}}.',
  yes: 'ja',
  no: 'nee',
  none: 'geen',
  percent: '{{share}}%',
  noNumber: 'Vul hier alleen getallen in.',
  nothingChanged: 'U heeft niets veranderd.',
  show: 'Bekijk wat er verandert',
  kept: 'Het nieuwe beleid is bewaard. Het geldt voor opgaven die vanaf nu starten.',
  effect: {
    title: 'Dit beleid bewaren?',
    confirm: 'Bewaar het beleid',
    dates: 'Een opgave die vandaag start, krijgt dan deze datums:',
    noDates: 'Voor een opgave die vandaag start, verandert geen einddatum.',
  },
  history: {
    title: 'Eerdere wijzigingen',
    none: 'Dit beleid is nog nooit veranderd.',
    who: '{{name}}, {{day}}',
    why: 'Reden: {{reason}}',
  },
  part: {
    invitation: 'Uitnodigen',
    iterations: 'Werken in cycli',
    consultation: 'Raadplegen',
    decision: 'Beslissen',
    anchoring: 'Borgen',
    reminders: 'Herinneren',
  },
  field: {
    invitation: {
      days: {
        label: 'Dagen om op de uitnodiging te antwoorden',
        what: 'Daarna is een partij te laat. Antwoorden kan dan nog.',
      },
      ladder: {
        label: 'Herinneringen aan de uitnodiging',
        what: 'Dagen tot de laatste dag, met een min ervoor. Leeg: geen herinnering.',
      },
      escalation: {
        deputy: {
          label: 'Opschalen naar de vervanger na',
          what: 'Dagen na de laatste dag, als een onmisbare partij zwijgt of weigert.',
        },
        manager: { label: 'Opschalen naar de manager na', what: 'Dagen na de laatste dag.' },
        executive: { label: 'Opschalen naar de bestuurder na', what: 'Dagen na de laatste dag.' },
        board: { label: 'Opschalen naar het programmabestuur na', what: 'Dagen na de laatste dag.' },
      },
      secondLook: {
        label: 'Iemand van de andere kant leest mee',
        what: 'De uitnodiging gaat pas uit als die persoon akkoord is.',
      },
    },
    iterations: {
      count: { label: 'Aantal cycli', what: 'Zo vaak werkt de groep een ronde. Eerder klaar mag.' },
      days: { label: 'Dagen in een cyclus', what: 'Aan het eind volgen de reflecties en het bulletin.' },
      meetingNoticeDays: {
        label: 'Bijeenkomst bekend, dagen van tevoren',
        what: 'Later aankondigen kan alleen met een reden.',
      },
      checkInAt: {
        label: 'Tussenstand na dit deel van de cyclus, in procenten',
        what: 'Dan vragen wij elk lid hoe het loopt.',
      },
      ladder: { label: 'Herinneringen in een cyclus', what: 'Dagen tot de laatste dag, met een min ervoor.' },
      reopeningSupporters: {
        label: 'Steun om iets te heropenen',
        what: 'Zoveel anderen moeten het heropenen van een vast punt steunen.',
      },
    },
    preparation: {
      days: {
        label: 'Dagen om de consultatie voor te bereiden',
        what: 'In die tijd komen het voorstel, de vragen en de deelnemers klaar.',
      },
    },
    consultation: {
      days: { label: 'Dagen om te reageren', what: 'Na de laatste dag sluit de consultatie.' },
      minimumDays: {
        label: 'Een consultatie duurt minstens',
        what: 'Eerder sluiten kan niet, ook niet als iedereen klaar is. Het minimum is 10.',
      },
      ladder: { label: 'Herinneringen aan de consultatie', what: 'Dagen tot de laatste dag, met een min ervoor.' },
    },
    dispositions: {
      days: {
        label: 'Dagen om reacties af te handelen',
        what: 'Na die dagen krijgt de programmamanager herinneringen.',
      },
      ladder: { label: 'Herinneringen aan het afhandelen', what: 'Dagen tot de laatste dag, met een min ervoor.' },
    },
    decision: {
      days: { label: 'Dagen om te stemmen', what: 'Na de laatste dag sluit de stemming.' },
      ladder: { label: 'Herinneringen aan het stemmen', what: 'Dagen tot de laatste dag, met een min ervoor.' },
      quorumShare: { label: 'Quorum van elke kant, in procenten', what: 'Zoveel van elke kant moet gestemd hebben.' },
      secondTermDays: { label: 'Extra dagen zonder quorum', what: 'Die komen er één keer bij.' },
      maximumSendBacks: {
        label: 'Terugsturen na een bezwaar',
        what: 'Zo vaak kan het. Daarna beslist het programmabestuur.',
      },
      confirmDays: { label: 'Dagen om de beslissing te bevestigen', what: 'De borging wacht er niet op.' },
      confirmLadder: {
        label: 'Herinneringen aan het bevestigen',
        what: 'Dagen tot de laatste dag, met een min ervoor.',
      },
    },
    anchoring: {
      days: { label: 'Dagen om het borgingsplan te maken', what: 'Zonder plan sluit een opgave niet.' },
      ladder: { label: 'Herinneringen aan het borgingsplan', what: 'Dagen tot de laatste dag, met een min ervoor.' },
      boardAfter: { label: 'Programmabestuur hoort het na', what: 'Dagen na een datum waarop niets is gedaan.' },
      measureMonths: { label: 'Meten na', what: 'Maanden na de beslissing, gewoon op de kalender.' },
      measureDays: { label: 'Dagen om een meting door te geven', what: 'Na de laatste meting sluit de opgave.' },
      measureLadder: { label: 'Herinneringen aan een meting', what: 'Dagen tot de laatste dag, met een min ervoor.' },
    },
    remindersPerWeek: {
      label: 'E-mails met herinneringen, per persoon',
      what: 'Ten hoogste zoveel in vijf werkdagen, over alle opgaven samen. De laatste herinnering voor een datum gaat altijd.',
    },
    quietAfterAsking: { label: 'Rust na een vraag', what: 'Binnen zoveel dagen na de vraag komt geen herinnering.' },
    managerReminderEvery: {
      label: 'Programmamanager herinneren, elke',
      what: 'Dagen tussen twee herinneringen, als een datum voorbij is.',
    },
  },
} as const;
