import { type RuleExamples, told } from './told';

export const EVENT_PLACE: RuleExamples = {
  reported: [
    told('a birthplace', 'Maria Okafor was born in Lagos.', 'Maria Okafor was born in Accra.'),
    told(
      'a head office',
      '2024-01-01| Harlow Ferries Ltd is headquartered in Dover.',
      '2024-01-09| Harlow Ferries Ltd is headquartered in Calais.',
    ),
    told('who was born', 'Peter Lindqvist, who was born in Malmo, won.', 'Peter Lindqvist, born in Oslo, won.'),
    told(
      'based in',
      '2024-01-01| Harlow Ferries Ltd is based in Dover.',
      '2024-01-09| Harlow Ferries Ltd, based in Calais, apologised.',
    ),
    told('a native', 'Peter Lindqvist, a native of Gothenburg, won.', 'Peter Lindqvist was born in Oslo.'),
    told(
      'three articles',
      'Maria Okafor was born in Lagos.',
      'Maria Okafor was born in Lagos.',
      'Maria Okafor was born in Nairobi.',
    ),
  ],
  silent: [
    told('the same', 'Maria Okafor was born in Lagos.', 'Maria Okafor, who was born in Lagos, won.'),
    told('a city and its country', 'Maria Okafor was born in Lagos, Nigeria.', 'Maria Okafor was born in Nigeria.'),
    told('two people', 'Maria Okafor was born in Lagos.', 'Anna Kowalska was born in Krakow.'),
    told(
      'moved',
      '2014-01-01| Harlow Ferries Ltd is headquartered in Dover.',
      '2024-01-09| Harlow Ferries Ltd is headquartered in Calais.',
    ),
    told(
      'offices',
      '2024-01-01| Harlow Ferries Ltd is headquartered in Dover.',
      '2024-01-09| Harlow Ferries Ltd opened an office in Calais.',
    ),
    told('works there', 'Maria Okafor was born in Lagos.', 'Maria Okafor works in Accra.'),
  ],
};
