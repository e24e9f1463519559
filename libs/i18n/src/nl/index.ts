import { access } from './access';
import { administration } from './administration';
import { anchoring } from './anchoring';
import { ball } from './ball';
import { calendar } from './calendar';
import { catchUp } from './catchUp';
import { common } from './common';
import { confirmation } from './confirmation';
import { consultation } from './consultation';
import { decision } from './decision';
import { departure } from './departure';
import { directory } from './directory';
import { dossier } from './dossier';
import { draft } from './draft';
import { errors } from './errors';
import { interest } from './interest';
import { invitation } from './invitation';
import { iteration } from './iteration';
import { log } from './log';
import { mail } from './mail';
import { policy } from './policy';
import { post } from './post';
import { preparation } from './preparation';
import { problems } from './problems';
import { handling } from './handling';
import { outcome } from './outcome';
import { accessibility } from './accessibility';
import { progress } from './progress';
import { proposal } from './proposal';
import { reminders } from './reminders';
import { reopening } from './reopening';
import { responseDocument } from './responseDocument';
import { risk } from './risk';
import { search } from './search';
import { secondLook } from './secondLook';
import { sheet } from './sheet';
import { steering } from './steering';
import { signIn } from './signIn';
import { task } from './task';
import { voice } from './voice';

/** The Dutch catalogue: the source of all texts and of the types of all keys. */
export const nl = {
  common,
  errors,
  problems,
  access,
  signIn,
  task,
  draft,
  interest,
  invitation,
  iteration,
  proposal,
  progress,
  accessibility,
  outcome,
  handling,
  reopening,
  confirmation,
  consultation,
  preparation,
  voice,
  responseDocument,
  decision,
  anchoring,
  steering,
  departure,
  dossier,
  ball,
  catchUp,
  administration,
  directory,
  policy,
  reminders,
  search,
  risk,
  secondLook,
  sheet,
  calendar,
  mail,
  post,
  log,
} as const;
