import type { ChoiceUrl } from '../model/parts';
import type { Actions, Button } from './mail-content';
import type { Say } from './say';

type Choice =
  | 'joins'
  | 'somebody-else'
  | 'later'
  | 'informed'
  | 'declines'
  | 'on-track'
  | 'behind'
  | 'help-needed'
  | 'sufficient'
  | 'insufficient';

/**
 * The answer itself as buttons, the first one as the main button. Each opens the page with that choice filled in; only
 * a press there records it, because mail scanners open links.
 */
export function answerButtons({ t }: Say, choices: readonly ChoiceUrl<Choice>[]): Actions | undefined {
  const [main, ...others] = choices.map(({ choice, url }) => ({ label: t(`mail:choice.${choice}`), url }));
  return main && { intro: t('mail:choice.press'), main, others };
}

/**
 * The page as the main button and the answers below it, all alike: where the question must be put neutrally, no answer
 * may stand out.
 */
export function pageWithAnswers(
  say: Say,
  main: Button,
  betweenButtons: string,
  choices: readonly ChoiceUrl<Choice>[],
): Actions {
  if (choices.length === 0) return { main, others: [] };
  return {
    main,
    betweenButtons,
    others: choices.map(({ choice, url }) => ({ label: say.t(`mail:choice.${choice}`), url })),
  };
}
