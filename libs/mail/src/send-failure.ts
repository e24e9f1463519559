/**
 * Why a mail did not go, as what the dispatcher may do next:
 * `refused`: the server said no for good (5.x.x): never again, and the address is marked when it was the receiver;
 * `later`: nothing was sent, a later attempt may work;
 * `unknown`: the connection broke or fell silent after the content began to go: the mail may have arrived.
 */
export interface SendFailure {
  readonly status: 'refused' | 'later' | 'unknown';
  /** True when the server refused the address of the receiver. */
  readonly isAddressRefused: boolean;
  readonly response: string;
}

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly message: string;
}

/** @param contentBegan whether the server was given any of the content. */
export function sendFailure(error: unknown, contentBegan: boolean): SendFailure {
  const known = error as SmtpError;
  return { ...meaningOf(known, contentBegan), response: known.message };
}

function meaningOf(error: SmtpError, contentBegan: boolean): Omit<SendFailure, 'response'> {
  const { responseCode = 0, code, command } = error;
  // The server said no, and why: whatever was on its way, it did not take it.
  if (responseCode >= 400) return refusal(responseCode, code, command);
  if (contentBegan) return { status: 'unknown', isAddressRefused: false };
  // nodemailer itself found that the address is none.
  if (code === 'EENVELOPE') return { status: 'refused', isAddressRefused: true };
  return { status: 'later', isAddressRefused: false };
}

function refusal(responseCode: number, code?: string, command?: string): Omit<SendFailure, 'response'> {
  // A wrong password is our fault, not the fault of the mail: it may go when the password is right.
  if (responseCode < 500 || code === 'EAUTH') return { status: 'later', isAddressRefused: false };
  return { status: 'refused', isAddressRefused: command === 'RCPT TO' };
}
