import { drafted, type RuleExamples } from './told';

const FERRY =
  'The ferry Aurora left the port of Tallinn on Monday with 340 passengers and ran aground off the island of Hiiumaa in thick fog.';
const BANK =
  'The central bank of Norway raised its key rate to 4.5 percent in June because wages in the oil industry rose faster than expected.';
const COURT =
  'The court in Leuven sentenced the former mayor Piet Janssens to eight months in prison for taking bribes from a paving company.';
const DAM =
  'Engineers who inspected the Karuma dam in March did not find cracks in the eastern wall, according to a report by the water ministry.';
const SPILL =
  'The captain and his brother swam ashore after the tanker Esperanza spilled 300 tons of crude near the Azores in heavy seas.';
const SUIT =
  'Arcadia Mills sued Borealis Paper in Helsinki on Monday over a patent on waterproof cartons, seeking 40 million euros in damages.';

export const WORDING_DRIFT: RuleExamples = {
  reported: [
    drafted(
      'another place',
      'The ferry Aurora left the port of Riga on Monday with 340 passengers and ran aground in thick fog.',
      FERRY,
    ),
    drafted(
      'another person',
      'The court in Leuven sentenced the former mayor Piet Vermeulen to eight months in prison for taking bribes.',
      COURT,
    ),
    drafted(
      'another institution',
      'The central bank of Sweden raised its key rate to 4.5 percent in June because wages in the oil industry rose.',
      BANK,
    ),
    drafted(
      'the opposite',
      'The central bank of Norway lowered its key rate to 4.5 percent in June because of wages in the oil industry.',
      BANK,
    ),
    drafted(
      'a negation dropped',
      'Engineers who inspected the Karuma dam in March did find cracks in the eastern wall, the water ministry reported.',
      DAM,
    ),
    drafted(
      'a negation added',
      'The tanker Esperanza did not spill 300 tons of crude near the Azores in heavy seas.',
      SPILL,
    ),
    drafted(
      'another relation',
      'The captain and his sister swam ashore after the tanker Esperanza spilled crude near the Azores.',
      SPILL,
    ),
    drafted(
      'another side',
      'Engineers who inspected the Karuma dam in March did not find cracks in the western wall, according to the water ministry.',
      DAM,
    ),
    drafted(
      'who did it to whom',
      'Borealis Paper sued Arcadia Mills in Helsinki on Monday over a patent on waterproof cartons, seeking damages.',
      SUIT,
    ),
  ],
  silent: [
    drafted(
      'the same in the passive',
      'Borealis Paper was sued by Arcadia Mills in Helsinki on Monday over a patent on waterproof cartons.',
      SUIT,
    ),
    drafted(
      'what two do to each other',
      'Minister Odell met Premier Castell in Lund on Monday to talk about herring quotas and the closed lighthouse.',
      'Premier Castell met Minister Odell in Lund on Monday to talk about herring quotas and the closed lighthouse.',
    ),
    drafted('the same sentence', FERRY, FERRY),
    drafted(
      'in other words',
      'Some 340 people were aboard when the ferry Aurora, which had sailed from Tallinn on Monday, got stuck off Hiiumaa in fog.',
      FERRY,
    ),
    drafted(
      'people for their country',
      "Norway's central bank lifted its key rate to 4.5 percent in June, the Norwegian bank citing wages in the oil industry.",
      BANK,
    ),
    drafted(
      'a name the article has elsewhere',
      'The ferry Aurora of Riga ran aground off the island of Hiiumaa in thick fog with 340 passengers.',
      `${FERRY} She sails under the flag of Riga.`,
    ),
    drafted(
      'another story told by the same formula',
      'Police in Aalborg arrested a man on Sunday.',
      'Police in Odense arrested a man on Sunday.',
    ),
    drafted(
      'a denial in other words',
      'Engineers who inspected the Karuma dam in March failed to find cracks in the eastern wall, the water ministry said.',
      DAM,
    ),
    drafted(
      'another article bears it out',
      'The court in Leuven sentenced the former mayor Piet Vermeulen to eight months in prison for taking bribes.',
      COURT,
      COURT.replace('Janssens', 'Vermeulen'),
    ),
    drafted(
      'both words in the source',
      'The captain and his sister swam ashore after the tanker Esperanza spilled crude near the Azores.',
      `${SPILL} His sister was taken to hospital with the tanker crew of the Esperanza.`,
    ),
  ],
};
