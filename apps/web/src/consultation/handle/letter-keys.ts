const key = 'samenspel.letter-keys';

/** Who speaks to the computer, or hits a key by mistake, switches the single letters off (WCAG 2.1.4); kept on this device. */
export const lettersAct = (): boolean => localStorage.getItem(key) !== 'off';

export function setLettersAct(act: boolean): void {
  if (act) localStorage.removeItem(key);
  else localStorage.setItem(key, 'off');
}
