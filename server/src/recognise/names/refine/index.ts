import type { Timex } from '../../types';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { bindAcronyms } from './acronyms';
import { withBearers } from './bearers';
import { wholeBodies } from './bodies';
import { withBorders } from './borders';
import { withPartedCapitals } from './capitals';
import { withCompanies } from './companies';
import { withQuarters } from './compass';
import { withCompounds } from './compounds';
import { agree } from './consistency';
import { withDatelines } from './datelines';
import { outsideDates } from './dates';
import { withoutFigures, withoutFlight, withoutSums } from './figures';
import { wholeFirms } from './firms';
import { withGenerations } from './generations';
import { withGroups } from './groups';
import { withShownPersons } from './headlines';
import { withInitials } from './initials';
import { withIntroduced } from './introduced';
import { addParted, joined } from './joints';
import { withKnownPhrases } from './known';
import { withoutSmallWords } from './lines';
import { withMatters } from './matters';
import { withNicknames } from './nicknames';
import { withOpenings } from './openings';
import { withPlaces } from './places';
import { withTeams } from './results';
import { withRoyals } from './royals';
import { withRulers } from './rulers';
import { withScorers } from './scorers';
import { wholeSites } from './sites';
import { withSyllables } from './syllables';
import { isOfSport, withTownTeams } from './teams';
import { withThings } from './things';
import { withTickers } from './tickers';
import { withTitles } from './titles';
import { withTraders } from './trades';
import { withWays } from './ways';

/**
 * What rules know better than the tagger, in order: borders, headlines, what was run together; known phrases, what was torn apart; then
 * acronyms and the agreement of the whole article; dates last. Names stay in text order and disjoint.
 */
export function refineNames(signals: Signals, tagged: readonly TaggedName[], timexes: readonly Timex[]): TaggedName[] {
  const { firstToken } = signals.reading.sentences;
  const single: TaggedName[] = [];
  for (let n = 0; n < tagged.length; n++) {
    const name = tagged[n]!;
    const end = firstToken[name.sentence + 1]!;
    const free = single.length > 0 ? single[single.length - 1]!.to : 0;
    const limit = n + 1 < tagged.length ? Math.min(end, tagged[n + 1]!.from) : end;
    const trimmed = withBorders(signals, name, free, limit);
    const kept = trimmed && withoutSmallWords(signals, trimmed);
    if (kept) addParted(signals, withoutFlight(signals, withoutFigures(signals, kept)), single);
  }
  const whole = joined(
    signals,
    withKnownPhrases(
      signals,
      withInitials(signals, withCompanies(signals, withSyllables(signals, wholeSites(signals, single)))),
    ),
  );
  const bodies = wholeBodies(
    signals,
    withMatters(
      signals,
      withTickers(
        signals,
        wholeFirms(
          signals,
          withTraders(
            signals,
            withRoyals(
              signals,
              withQuarters(
                signals,
                withPartedCapitals(signals, withCompounds(signals, withIntroduced(signals, whole))),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  const made = withTitles(
    signals,
    withNicknames(
      signals,
      withGenerations(signals, withDatelines(signals, withWays(signals, withThings(signals, bodies)))),
    ),
  );
  const all = withBearers(signals, made);
  const ofSport = isOfSport(signals, all);
  const sided = ofSport ? withScorers(signals, withTeams(signals, all)) : all;
  const agreed = withShownPersons(
    signals,
    agree(signals, withOpenings(signals, withGroups(signals, withRulers(signals, bindAcronyms(signals, sided))))),
  );
  const placed = withPlaces(signals, agreed);
  const teams = ofSport ? withTownTeams(signals, placed) : placed;
  return outsideDates(signals, withoutSums(signals, teams), timexes);
}
