/** The plain facts about what is asked for; only those that the action needs. */
export interface Resource {
  readonly programmeId: string;
  readonly taskId?: string;
  /** The programme manager of the task. */
  readonly managerPersonId?: string;
  readonly stepId?: string;
  /** Parties that were invited to the task, late joiners included. */
  readonly taskPartyIds?: readonly string[];
  readonly workGroupSeatIds?: readonly string[];
  readonly decidingSeatIds?: readonly string[];
  /** The seat that owns the result by its borgingsplan or the draft of it, and the seats that report on a measure. */
  readonly anchoringOwnerSeatIds?: readonly string[];
  readonly reportingSeatIds?: readonly string[];
  /** The frozen roster of the consultation, and who joined it later. */
  readonly rosterPartyIds?: readonly string[];
  /** Of the individuals on the roster the actor alone, if on it. */
  readonly rosterPersonIds?: readonly string[];
  /** For whom the actor wants to speak or write: a party, a seat, or themselves. */
  readonly partyId?: string;
  readonly seatId?: string;
  readonly personId?: string;
  /** Of the person that it is about: the parties of the programme where they hold a seat today. */
  readonly partyIdsOfPerson?: readonly string[];
  /** The consultation closed: reactions may be read. */
  readonly closed?: boolean;
}
