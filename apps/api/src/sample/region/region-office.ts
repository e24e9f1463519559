import { aSamplePerson, type SampleParty, type SampleSeat } from './sample-party';

const domain = 'ijsselkring.example';

export const manager = aSamplePerson('Eva van Rossenberg', domain);
export const contractManagers = [
  aSamplePerson('Jeroen Stapelbroek', domain),
  aSamplePerson('Linda Hoekzema', domain),
] as const;
/** Independent: holds no seat at any party. */
export const facilitator = aSamplePerson('Hanneke Duivenvoort', 'example.org');

const followers: readonly SampleSeat[] = [
  { level: 'practice', functionName: 'Communicatieadviseur', person: aSamplePerson('Rachid Benali', domain) },
  { level: 'practice', functionName: 'Data-analist', person: aSamplePerson('Claire Whitmore', domain, 'en') },
  { level: 'practice', functionName: 'Secretaris adviesraad', person: aSamplePerson('Wout Kettelarij', domain) },
];

export const regionOffice: SampleParty = {
  name: 'Regiobureau IJsselkring',
  kind: 'region',
  expertise: 'Programmasturing, contractmanagement en communicatie.',
  seats: [
    { level: 'management', functionName: 'Programmamanager', person: manager },
    { level: 'management', functionName: 'Regionaal contractmanager', person: contractManagers[0] },
    { level: 'practice', functionName: 'Regionaal contractmanager', person: contractManagers[1] },
    ...followers,
  ],
};
