/** Where it is entered that somebody leaves a party; any page that shows people can lead to it. */
export const pathOfDeparture = (partyId: string, personId: string): string =>
  `/partijen/${partyId}/mensen/${personId}/vertrek`;
