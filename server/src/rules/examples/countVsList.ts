import { type RuleExamples, told } from './told';

export const COUNT_VS_LIST: RuleExamples = {
  reported: [
    told('one too few', 'The pact has six founding members: Norway, Sweden, Denmark, Finland and Iceland.'),
    told('one too many', 'The plan rests on three pillars: housing, transport, schools, and clean water.'),
    told('namely', 'The treaty covers five areas, namely fisheries, shipping, tourism, and energy.'),
    told('a dash', 'The jury named two winners — Ana Ruiz, Bo Lind and Carla Mensah.'),
    told('brackets', 'Four ministers (Lind, Okafor, and Ruiz) signed the letter.'),
    told(
      'figures in digits',
      'It flies to 12 cities: Oslo, Bergen, Paris, Rome, Madrid, Lisbon, Vienna, Prague, Berlin, Warsaw, and Riga.',
    ),
  ],
  silent: [
    told('complete', 'The pact has five founding members: Norway, Sweden, Denmark, Finland and Iceland.'),
    told('not meant to be complete', 'The pact has six members, including Norway, Sweden and Denmark.'),
    told(
      'items with an “and” of their own',
      'The plan rests on three pillars: housing, science and technology, and transport.',
    ),
    told('an “and” that could be either', 'The plan rests on three pillars: housing, roads and bridges and schools.'),
    told('about', 'About ten nations took part: Norway, Sweden and Denmark among others.'),
    told('a sentence after the colon', 'He gave two reasons: costs rise, prices fall, and nobody is buying.'),
    told(
      'brackets within',
      'The society has three journals: Letters A (energy and climate), Letters B (health and food) and Letters C (optics).',
    ),
    told(
      'semicolons between',
      'The laboratory has three tasks: finding the source and the path of the leak; sealing it; and cleaning the shore.',
    ),
    told('a successor', 'The cabinet had two Greens (Ana Fischer, later Bo Kern, and Carla Trett).'),
    told('a chart', 'The band had three top ten hits: Hey Ann, Blue Fog, and The Wind Calls.'),
    told(
      'what each is',
      'It was heard in two more languages: Siru, a tongue of the coast, and Lan, a tongue of the hills.',
    ),
    told(
      'a second list',
      'The bill had the support of five groups (Labour, the Greens, and the Centre, the Liberals, and the Farmers).',
    ),
    told('people with their ages', 'Two people died: Ana Ruiz, 41, Bo Lind, 23, were on the bridge.'),
  ],
};
