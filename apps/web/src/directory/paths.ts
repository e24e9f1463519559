export const pathOfDirectory = '/partijen';
export const pathOfPeopleSheet = `${pathOfDirectory}/inlezen`;
export const pathOfParty = (partyId: string): string => `${pathOfDirectory}/${partyId}`;
export const pathOfPerson = (personId: string): string => `/mensen/${personId}`;
