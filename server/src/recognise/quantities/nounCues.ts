import { wordTest } from './wordLookup';

/**
 * Closed-class words and common verbs: where the noun phrase after a figure ends. Written by hand from grammars of English.
 * A word in none of these lists may be a noun, an adjective or a name.
 */
export const endsNounPhrase = wordTest(`
  of in to for on at by with from as into onto upon over under above below between among amongst through throughout during
  before after since until till toward towards against across along around about within without near behind beyond inside
  outside off out up down via per plus minus amid despite except including excluding regarding concerning following
  versus vs like unlike than because although though while whereas if unless whether once when where why how that which
  who whom whose what whatever whichever and or but nor so yet
  the a an this these those my your his her its our their some any each every both either neither no all another
  i you he she it we they me him us them himself herself itself themselves there here everyone someone anyone nobody
  is are was were be been being am has have had having do does did done doing will would shall should can could may might
  must ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't it's
  said says say told tell asked added noted reported announced claimed wrote
  came come comes went go goes took take takes made make got get gets gave give gives saw see sees
  rose rise fell fall grew grow lost lose won win beat led held hold kept keep left leave met meet paid pay put ran sent
  send sold sell spent spend stood stand struck thought think became become becomes began begin begins broke brought bring built build
  bought buy caught chose drew drove ate felt found flew forgot fought heard hit hurt knew know lay lie
  remain remained seem seems seemed appear appears appeared live lived work worked die died killed wounded injured arrested missing dead
  hospitalized hospitalised jumped dropped climbed slipped gained edged soared tumbled surged plunged slid declined
  advanced rallied
  now then twice today yesterday tomorrow tonight ago later earlier again already also always even ever just only still too
  not never often once quite rather really soon very well almost nearly currently recently previously together apart
  away back forward home abroad worldwide nationwide globally annually instead however therefore thus meanwhile
  respectively approximately roughly alone least most more less fewer much last next early late`);

/** Participles after a figure that say what became of the people counted: "12 killed", "20 injured". */
export const isCasualty = wordTest(
  'killed dead injured wounded missing hurt hospitalized hospitalised arrested detained displaced homeless infected',
);

/** Determiners after "three of": the noun they begin is what is counted. */
export const isDeterminer = wordTest('the its their his her our your my these those them whose');
