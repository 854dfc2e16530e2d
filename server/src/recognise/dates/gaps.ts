import { Flag } from '../../text/tokens';
import type { Expression } from './expression';
import { broken, COMMA, is, isDash, isFunction, type Scan, signAt } from './scan';
import { F, K } from './vocabulary';

/** The words between two expressions, where they may join. */
export type Gap = 'none' | 'owner' | 'comma' | 'of' | 'in' | 'on' | 'at' | 'to' | 'and' | 'from' | 'ended' | undefined;

export function gapBetween(scan: Scan, left: Expression, right: Expression): Gap {
  const at = left.last;
  if (right.first > at + 2) return undefined;
  if (right.first === at + 2 && isFunction(scan, at, F.ended) && !broken(scan, at + 1)) {
    return isFunction(scan, at + 1, F.in) || isFunction(scan, at + 1, F.on) ? 'ended' : undefined;
  }
  if (right.first > at + 1) return undefined;
  if (broken(scan, right.first)) return undefined;
  if (at === right.first) return 'none';
  if (broken(scan, at)) return undefined;
  if (signAt(scan, at) === COMMA) return 'comma';
  if (isDash(scan, at)) return 'to';
  if ((scan.tokens.flags[at]! & Flag.Possessive) !== 0) return 'owner';
  if (!is(scan, at, K.Function)) return undefined;
  switch (scan.value[at]) {
    case F.of:
      return 'of';
    case F.in:
      return 'in';
    case F.on:
      return 'on';
    case F.at:
      return 'at';
    case F.to:
    case F.through:
    case F.until:
      return 'to';
    case F.and:
      return 'and';
    case F.from:
      return 'from';
    case F.ended:
      return 'ended';
    default:
      return undefined;
  }
}
