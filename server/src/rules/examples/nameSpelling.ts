import { drafted, type RuleExamples, told } from './told';

const MUSEUM = 'director of the Museum of Coastal History at Port Ellis';

export const NAME_SPELLING: RuleExamples = {
  reported: [
    drafted(
      'a letter too many',
      `Lin Weiyang, ${MUSEUM}, opened the show on Monday.`,
      `Lin Weiyan, ${MUSEUM}, said the roof would be mended.`,
    ),
    drafted(
      'two letters swapped',
      `Pavel Novotyn, ${MUSEUM}, opened the show on Monday.`,
      `Pavel Novotny, ${MUSEUM}, said the roof would be mended.`,
    ),
    drafted(
      'the given name',
      `Jonathen Reiss, ${MUSEUM}, opened the show on Monday.`,
      `Jonathan Reiss, ${MUSEUM}, said the roof would be mended. Jonathan Reiss has led it since 2011.`,
    ),
    drafted(
      'a letter changed',
      `Helena Marquet, ${MUSEUM}, opened the show on Monday.`,
      `Helena Marques, ${MUSEUM}, said the roof would be mended.`,
      `Helena Marques, ${MUSEUM}, thanked the donors.`,
    ),
    told(
      'one article against two',
      `Helena Marques, ${MUSEUM}, said the roof would be mended.`,
      `Helena Marques, ${MUSEUM}, thanked the donors.`,
      `Helena Marquez-Costa, a painter, came. Helena Marquos, ${MUSEUM}, opened the show on Monday.`,
    ),
    told(
      'in one article',
      'Peter Lindqvist said on Monday that the ferry was safe. The inspectors met Peter Lindqvist twice. A letter signed by Peter Lindqist was read out in court.',
    ),
  ],
  silent: [
    drafted(
      'the same name',
      `Lin Weiyan, ${MUSEUM}, opened the show on Monday.`,
      `Lin Weiyan, ${MUSEUM}, said the roof would be mended.`,
    ),
    drafted(
      'two people in two posts',
      'Lin Weiyang, a swimmer from Harbour Town, won the race on Monday.',
      `Lin Weiyan, ${MUSEUM}, said the roof would be mended.`,
    ),
    drafted(
      'a successor with another name',
      `Pavel Novotny, ${MUSEUM}, opened the show on Monday.`,
      `Pavel Dvorak, ${MUSEUM}, said the roof would be mended.`,
    ),
    drafted(
      'short names',
      `Lin Wei, ${MUSEUM}, opened the show on Monday.`,
      `Lin Mei, ${MUSEUM}, said the roof would be mended.`,
    ),
    drafted(
      'both spellings in the archive',
      `Lin Weiyang, ${MUSEUM}, opened the show on Monday.`,
      `Lin Weiyan, ${MUSEUM}, said the roof would be mended.`,
      `Lin Weiyang, ${MUSEUM}, thanked the donors.`,
    ),
    told(
      'one against one',
      `Helena Marques, ${MUSEUM}, said the roof would be mended.`,
      `Helena Marquet, ${MUSEUM}, opened the show on Monday.`,
    ),
    told(
      'sisters in one article',
      'Marina Lindqvist said on Monday that the ferry was safe. The inspectors met Marina Lindqvist twice. Karina Lindqvist, who is her sister, runs the harbour.',
    ),
  ],
};
