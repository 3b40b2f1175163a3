import type { MatterClass } from '../domain/kinds';
import { sharesOf } from '../domain/rule-profile';
import type { RuleProfileResolvers } from '../generated/resolver-types';

const CLASSES: readonly MatterClass[] = ['GENERAL', 'MAJOR'];

export const RuleProfile: RuleProfileResolvers = {
  thresholds: ({ thresholds }) =>
    CLASSES.flatMap((it) =>
      sharesOf(thresholds[it]).map(({ kind, threshold: { numerator, denominator, comparator, article } }) => {
        return { class: it, kind, threshold: `${numerator}/${denominator}`, comparator, article };
      }),
    ),
};
