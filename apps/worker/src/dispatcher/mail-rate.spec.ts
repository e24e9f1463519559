import { MailRate, mailsAtOnce } from './mail-rate';

describe('MailRate', () => {
  it('grants no more than a second of mails at once', () => {
    const rate = new MailRate(10, 0);
    expect(rate.take(25, 60_000)).toBe(10);
    expect(rate.take(25, 60_000)).toBe(0);
  });

  it('saves up as time goes by', () => {
    const rate = new MailRate(10, 0);
    rate.take(10, 0);
    expect(rate.take(10, 250)).toBe(2);
    expect(rate.take(10, 300)).toBe(1);
  });

  it('counts nothing that was given back', () => {
    const rate = new MailRate(4, 0);
    rate.giveBack(rate.take(4, 0));
    expect(rate.take(4, 0)).toBe(4);
  });
});

describe('mailsAtOnce', () => {
  it('grows with the rate that the mail server allows, within what a mail server takes of one client', () => {
    expect([1, 10, 15, 1_000].map(mailsAtOnce)).toEqual([4, 4, 6, 8]);
  });
});
