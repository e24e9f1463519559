import type { FieldFault } from '../input/field-fault';

/** The request does not fit its contract. Holds every fault at once; becomes a 400. */
export class InputInvalidError extends Error {
  override readonly name = 'InputInvalidError';

  constructor(readonly faults: readonly FieldFault[]) {
    super(
      `The request has ${faults.length} fault(s): ${faults.map((fault) => `${fault.in} ${fault.field} ${fault.code}`).join('; ')}`,
    );
  }
}
