export const pathOfPolicy = (agendaId: string): string => `/beheer/beleid/${agendaId}`;
export const apiOfPolicy = (programmeId: string, agendaId: string): string =>
  `/programmes/${programmeId}/agendas/${agendaId}`;
