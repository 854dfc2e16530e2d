import type { Claim } from '../claims/types';
import type { ArticleFacts } from '../corpus/types';
import { wording } from '../text/wording';
import { finding, receives } from './evidence';
import { UNSOURCED_FIGURE } from './examples/unsourcedFigure';
import type { Rule } from './types';

const ID = 'unsourced-figure';
/** Figures that somebody must have counted or reckoned; how long, how old and how many of a few, a reporter can see. */
const KINDS = new Set(['open:money', 'open:percent', 'open:count', 'open:number']);
/** Smaller counts can be seen with one's own eyes. */
const LEAST_COUNT = 100;

/** A figure of which the sentence does not say who says so. */
export const unsourcedFigure: Rule = {
  meta: {
    id: ID,
    category: 'figures',
    severity: 'hint',
    offByDefault: true,
    summary: 'A sentence gives an amount, a share or a large count and does not say where it comes from.',
    why: 'A figure is as good as its source; without one, nobody can check it.',
    whatToDo: 'Say in the sentence who counted, reported or estimated it.',
    ...UNSOURCED_FIGURE,
  },
  article(article, snapshot) {
    if (!receives(snapshot, article)) return [];
    const told = new Set<number>();
    return article.claims.filter(wantsSource).flatMap((claim) => {
      if (told.has(claim.start) || isAbove(article, claim)) return [];
      told.add(claim.start);
      return [
        finding({
          rule: ID,
          severity: 'hint',
          article,
          span: claim.valueSpan,
          message: wording`“${claim.surface}”: this sentence does not say who says so.`,
          reason: wording`no source in the sentence`,
          facts: [claim.surface, ...(claim.context ?? []).slice(0, 3)],
        }),
      ];
    });
  },
};

/** Stated as a fact, in nobody's name. */
const wantsSource = ({ property, value, modality, quoted, speaker, context }: Claim): boolean =>
  context !== undefined &&
  KINDS.has(property) &&
  value.kind === 'quantity' &&
  modality === 'asserted' &&
  !quoted &&
  speaker === undefined &&
  (property === 'open:money' || property === 'open:percent' || Math.abs(value.value) >= LEAST_COUNT);

/** In a headline or caption there is no room for a source. */
const isAbove = ({ regions }: ArticleFacts, { start, end }: Claim): boolean =>
  regions.some((region) => region.start < end && start < region.end);
