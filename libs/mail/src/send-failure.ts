/**
 * Why a mail did not go, as what the dispatcher may do next:
 * `refused`: the server said no for good (5.x.x): never again, and the address is marked when it was the receiver;
 * `later`: nothing was sent, a later attempt may work;
 * `unknown`: the connection broke after the content began to go: the mail may have arrived.
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

const beforeContent = new Set(['ECONNECTION', 'EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EOAUTH2', 'EPROXY', 'ECONFIG']);
const commandsBeforeContent = new Set(['CONN', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL FROM', 'RCPT TO']);

export function sendFailure(error: unknown): SendFailure {
  const known = error as SmtpError;
  const failed = { isAddressRefused: isAddressRefused(known), response: known.message };
  const { responseCode, code = '', command = '' } = known;
  // A wrong password is our fault, not the fault of the mail: it may go when the password is right.
  if (beforeContent.has(code)) return { ...failed, status: 'later', isAddressRefused: false };
  if (responseCode !== undefined) return { ...failed, status: responseCode >= 500 ? 'refused' : 'later' };
  if (code === 'EENVELOPE') return { ...failed, status: 'refused', isAddressRefused: true };
  return { ...failed, status: commandsBeforeContent.has(command) ? 'later' : 'unknown' };
}

const isAddressRefused = ({ command, responseCode = 0 }: SmtpError): boolean =>
  command === 'RCPT TO' && responseCode >= 500;
