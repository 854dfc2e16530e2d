import type { EntityType } from '../../recognise/types';
import { hashOf } from '../../text/tokens';

/**
 * Nouns that say what kind of thing an organisation, place, event or work is: heads of appositions ("China's flagship
 * broadcaster") and of descriptions ("the airline"). Written for this project from common newsroom usage.
 */
const ORGANISATIONS =
  'company|firm|group|corporation|conglomerate|airline|carrier|automaker|carmaker|manufacturer|maker|airframer|bank|lender|insurer|retailer|broker|brokerage|broadcaster|channel|network|newspaper|daily|weekly|magazine|publisher|agency|regulator|watchdog|ministry|department|commission|committee|council|board|bureau|organization|organisation|body|bloc|alliance|union|federation|association|party|movement|coalition|consortium|subsidiary|parent|unit|arm|division|university|college|school|institute|academy|foundation|charity|club|team|side|league|army|force|militia|court|parliament|operator|supplier|producer|developer|contractor|utility|refiner|miner|brewer|chain|startup|giant|fund|partnership|association|society|centre|center|museum|hospital|church|chipmaker|drugmaker|planemaker|shipbuilder|steelmaker|institution|business|enterprise|employer|employer|broadcaster|thinktank|nonprofit|brand';
const PLACES =
  'country|nation|republic|kingdom|state|province|region|city|town|village|capital|port|district|county|island|river|lake|sea|mountain|airport|suburb|territory|peninsula|neighborhood|neighbourhood|settlement|resort|enclave|municipality';
const EVENTS =
  'summit|war|election|conference|meeting|festival|championship|tournament|olympics|games|forum|referendum|crisis|earthquake|hurricane|typhoon|revolution|uprising|massacre|exhibition|fair|trial';
const WORKS =
  'agreement|treaty|accord|pact|declaration|initiative|program|programme|project|plan|law|act|bill|charter|novel|book|film|movie|song|album|play|opera|report|resolution|aircraft|jet|airliner|plane|superjumbo|missile|rocket|satellite|car|truck|vehicle|model|device|phone|drug|vaccine|ship|vessel';

const kinds = new Map<number, EntityType>();
const put = (list: string, type: EntityType): void => {
  for (const word of list.split('|')) kinds.set(hashOf(word), type);
};
put(WORKS, 'WORK');
put(EVENTS, 'EVENT');
put(PLACES, 'LOC');
put(ORGANISATIONS, 'ORG');

/** The type of thing this common noun names, by token hash; undefined for any other word. */
export const kindNoun = (hash: number): EntityType | undefined => kinds.get(hash);

const plurals = new Map<number, EntityType>();
const putPlural = (list: string, type: EntityType): void => {
  for (const word of list.split('|')) plurals.set(hashOf(word), type);
};
putPlural(
  'agreements|treaties|accords|pacts|declarations|initiatives|programs|programmes|projects|plans|laws|bills|charters|novels|books|films|songs|albums|plays|operas|pieces|resolutions',
  'WORK',
);
putPlural('summits|wars|festivals|championships|tournaments|forums', 'EVENT');
putPlural('cities|towns|villages|provinces|regions|districts|counties|islands|rivers|lakes|ports', 'LOC');
putPlural('companies|firms|banks|airlines|carmakers|ministries|agencies|universities|newspapers|parties', 'ORG');

/** The type of things this plural noun names, by token hash: "two programs, X and Y". */
export const pluralKind = (hash: number): EntityType | undefined => plurals.get(hash);

/** Words at the end of an organisation's name that say only its legal form: dropped from keys. All folded. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'company|corporation|incorporated|limited|llc|llp|lp|plc|ag|sa|nv|bv|ab|as|asa|oy|oyj|gmbh|kg|spa|sarl|se|kk|pty|bhd|berhad|tbk|oao|ojsc|pjsc|jsc|cos|holding|holdings|group|the|and'.split(
    '|',
  ),
);
