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

/** Names in text order and disjoint, made into such again. */
type Step = (signals: Signals, names: readonly TaggedName[]) => readonly TaggedName[];

/** What a name's own words and its neighbours say: what was torn apart or run together, then what it is. The order matters. */
const BY_THEMSELVES: readonly Step[] = [
  wholeSites,
  withSyllables,
  withCompanies,
  withInitials,
  withKnownPhrases,
  joined,
  withIntroduced,
  withCompounds,
  withPartedCapitals,
  withQuarters,
  withRoyals,
  withTraders,
  wholeFirms,
  withTickers,
  withMatters,
  wholeBodies,
  withThings,
  withWays,
  withDatelines,
  withGenerations,
  withNicknames,
  withTitles,
  withBearers,
];
/** Lines of results, fixtures and standings, in articles of sport. */
const BY_RESULTS: readonly Step[] = [withTeams, withScorers];
/** What the article as a whole says. */
const BY_THE_ARTICLE: readonly Step[] = [
  bindAcronyms,
  withRulers,
  withGroups,
  withOpenings,
  agree,
  withShownPersons,
  withPlaces,
];

const taken = (steps: readonly Step[], signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] =>
  steps.reduce((read, step) => step(signals, read), names);

/** What rules know better than the tagger: borders first, dates last. Names stay in text order and disjoint. */
export function refineNames(signals: Signals, tagged: readonly TaggedName[], timexes: readonly Timex[]): TaggedName[] {
  const read = taken(BY_THEMSELVES, signals, withBordersOfEach(signals, tagged));
  const ofSport = isOfSport(signals, read);
  const agreed = taken(BY_THE_ARTICLE, signals, ofSport ? taken(BY_RESULTS, signals, read) : read);
  const placed = ofSport ? withTownTeams(signals, agreed) : agreed;
  return outsideDates(signals, withoutSums(signals, placed), timexes);
}

/** Each name with an editor's borders, parted where it is several, without what is none. */
function withBordersOfEach(signals: Signals, tagged: readonly TaggedName[]): readonly TaggedName[] {
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
  return single;
}
