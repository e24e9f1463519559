import { checkSendingAgain, type MailToSendAgain } from './check-sending-again';

const mail = { mailId: 'm-1', kind: 'invitation', status: 'failed', isPointless: false, timesToday: 0 } as const;

function codeOf(over: Partial<MailToSendAgain>): unknown {
  try {
    checkSendingAgain({ ...mail, ...over });
    return 'goes again';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('checkSendingAgain', () => {
  it.each(['sent', 'unknown', 'failed'] as const)('sends again what was %s', (status) => {
    expect(codeOf({ status })).toBe('goes again');
  });

  it.each([
    [{ status: 'planned' }, 'MAIL_STILL_PLANNED'],
    [{ status: 'sending' }, 'MAIL_STILL_PLANNED'],
    [{ status: 'dropped' }, 'MAIL_POINTLESS'],
    [{ isPointless: true }, 'MAIL_POINTLESS'],
    [{ timesToday: 1 }, 'MAIL_SENT_AGAIN_TODAY'],
    [{ kind: 'reminder' }, 'MAIL_NOT_SENT_AGAIN'],
    [{ kind: 'sign-in' }, 'MAIL_NOT_SENT_AGAIN'],
  ] as const)('refuses %j', (over, code) => {
    expect(codeOf(over)).toBe(code);
  });
});
