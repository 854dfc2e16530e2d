import { drafted, type RuleExamples } from './told';

const MINISTER =
  'The minister said: "We will not reopen the northern reactor before every valve in the cooling circuit has been replaced."';
const COACH = 'Coach Marta Ruiz said: "My players trained through storms and power cuts, and they deserve this final."';
const MAKER =
  'The maker told owners of a "faulty weld on the rear axle that may crack under heavy load on mountain roads."';

export const QUOTE_DRIFT: RuleExamples = {
  reported: [
    drafted('another noun', MINISTER.replace('valve', 'pipe'), MINISTER),
    drafted('another adjective', MINISTER.replace('northern', 'southern'), MINISTER),
    drafted('another verb', COACH.replace('deserve', 'fear'), COACH),
    drafted('a word put in', COACH.replace('power cuts', 'endless power cuts'), COACH),
    drafted(
      'a shorter quotation',
      'Owners were told of a "faulty weld on the front axle that may crack under heavy load."',
      MAKER,
    ),
    drafted('among other words', MAKER.replace('weld', 'bolt'), COACH, MAKER),
    drafted('another ending', MAKER.replace('mountain roads', 'mountain tracks'), MAKER),
  ],
  silent: [
    drafted('word for word', MINISTER, MINISTER),
    drafted('part of it', 'Coach Ruiz said her players "trained through storms and power cuts".', COACH),
    drafted(
      'words left out',
      'Owners were told of a "faulty weld that may crack under heavy load on mountain roads."',
      MAKER,
    ),
    drafted(
      'another quotation',
      'Coach Marta Ruiz said: "We lost the ball too often in the first half against Porto."',
      COACH,
    ),
    drafted(
      'no quotation',
      'Coach Marta Ruiz said her team trained through storms and long nights and deserve the final.',
      COACH,
    ),
    drafted('quoted so elsewhere', COACH.replace('final', 'medal'), COACH, COACH.replace('final', 'medal')),
    drafted('a short term', 'He spoke of a "cooling problem" in the reactor.', MINISTER),
  ],
};
