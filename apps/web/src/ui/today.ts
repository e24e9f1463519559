import { createContext, useContext } from 'react';

/** The date on which the programme lives, `YYYY-MM-DD`: the API tells it, because sample programmes run faster than the world. */
export const Today = createContext<string | undefined>(undefined);

export const useToday = (): string => useContext(Today) ?? todayInTheNetherlands();

function todayInTheNetherlands(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(new Date());
}
