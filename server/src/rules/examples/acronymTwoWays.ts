import { drafted, type RuleExamples, told } from './told';

const FISHERY = 'The North Sea Fisheries Council (NSFC) met in Esbjerg on Monday to set the quota for herring.';
const TRADE = 'The Baltic Trade Organisation (BTO) said on Friday that its members had agreed on a tariff.';

export const ACRONYM_TWO_WAYS: RuleExamples = {
  reported: [
    drafted('another kind of body', FISHERY.replace('Council', 'Commission'), FISHERY),
    drafted('a word that does not fit', TRADE.replace('Organisation', 'Alliance'), TRADE),
    drafted('another region', TRADE.replace('Baltic', 'Belgian'), TRADE),
    told(
      'in one article',
      `${FISHERY} Ministers praised the work of the inspectors. The North Sea Fisheries Committee (NSFC) will meet again in May.`,
    ),
    told(
      'in a folder, on the later article',
      `2024-03-01| ${TRADE}`,
      `2024-03-09| ${TRADE.replace('Organisation', 'Office')}`,
    ),
    drafted('among other articles', TRADE.replace('Trade', 'Transport'), FISHERY, TRADE),
    told(
      'one against two',
      `2024-03-01| ${FISHERY}`,
      `2024-03-02| ${FISHERY} The quota was cut.`,
      `2024-03-09| ${FISHERY.replace('Council', 'Commission')}`,
    ),
  ],
  silent: [
    drafted('the same name', FISHERY, FISHERY),
    drafted('another spelling', TRADE.replace('Organisation', 'Organization'), TRADE),
    drafted('a small word', TRADE.replace('Baltic Trade Organisation', 'Organisation for Baltic Trade'), TRADE),
    drafted('a fuller name', FISHERY.replace('North Sea', 'Greater North Sea'), FISHERY),
    drafted('two bodies with the same initials', 'The Bristol Tram Owners (BTO) met on Friday.', TRADE),
    drafted(
      'both names in the archive',
      FISHERY.replace('Council', 'Commission'),
      FISHERY,
      FISHERY.replace('Council', 'Commission'),
    ),
    drafted('the acronym alone', 'The NSFC met in Esbjerg on Monday to set the quota for herring.', FISHERY),
  ],
};
