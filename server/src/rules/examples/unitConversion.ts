import { type RuleExamples, told } from './told';

export const UNIT_CONVERSION: RuleExamples = {
  reported: [
    told('miles', 'The fire burned 100 miles (140 km) north of the city.'),
    told('feet', 'The tower is 300 feet (150 meters) tall.'),
    told('kilograms', 'The bell weighs 200 kilograms (340 pounds).'),
    told('acres', 'The blaze covered 500 acres (500 hectares).'),
    told('kilometers', 'They walked 42 kilometers (36 miles) in a day.'),
    told('a slip of ten', 'The pipe is 1,200 kilometers (75 miles) long.'),
  ],
  silent: [
    told('right', 'The fire burned 100 miles (160 km) north of the city.'),
    told('rounded', 'He was found nine miles (15 km) from the town.'),
    told('more than', 'The trench is more than five miles (8 km) deep.'),
    told('money', 'The house cost 4,000 euros ($4,300).'),
    told('not a conversion', 'She ran 10 kilometers (in 40 minutes).'),
    told('two measures', 'The field is 100 meters (and 60 meters wide).'),
  ],
};
