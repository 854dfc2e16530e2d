import { drafted, type RuleExamples, told } from './told';

const PILOT =
  '"Nobody on the night shift had ever practised a landing without the second engine," said Lena Haugland on Monday.';
const COOK = 'Tomas Brandt said: "My grandmother cooked this soup in the war with nettles, salt and river water."';
const BOTH =
  'Lena Haugland, a pilot, and Rolf Eriksen, a mechanic, spoke before the board of inquiry in Bodo for an hour.';

const given = (text: string, from: string, to: string): string => text.replace(from, to);

export const QUOTE_ATTRIBUTION: RuleExamples = {
  reported: [
    drafted('another speaker', given(PILOT, 'Lena Haugland', 'Rolf Eriksen'), PILOT),
    drafted('another speaker, named first', given(COOK, 'Tomas Brandt', 'Julia Kern'), COOK),
    told(
      'in a folder, on the later article',
      `2024-03-01| ${PILOT}`,
      `2024-03-02| ${given(PILOT, 'Lena Haugland', 'Rolf Eriksen')}`,
    ),
    told(
      'in one article',
      `${PILOT}\n\nThe board met again. "Nobody on the night shift had ever practised a landing without the second engine," said Rolf Eriksen.`,
    ),
    drafted(
      'part of the words',
      'Rolf Eriksen told the board: "Nobody on the night shift had ever practised a landing."',
      PILOT,
    ),
    drafted('among other articles', given(COOK, 'Tomas Brandt', 'Julia Kern'), PILOT, COOK),
    drafted('against two', given(PILOT, 'Lena Haugland', 'Rolf Eriksen'), PILOT, `${BOTH} ${PILOT}`),
  ],
  silent: [
    drafted('the same speaker', PILOT, PILOT),
    drafted('the surname alone', `${BOTH} ${given(PILOT, 'Lena Haugland', 'Haugland')}`, PILOT),
    drafted(
      'another article bears the draft out',
      given(COOK, 'Tomas Brandt', 'Julia Kern'),
      COOK,
      given(COOK, 'Tomas Brandt', 'Julia Kern'),
    ),
    drafted(
      'other words',
      'Rolf Eriksen said: "We trained for a landing without the second engine every spring."',
      PILOT,
    ),
    drafted(
      'a short phrase',
      'Rolf Eriksen said: "Nobody had practised that."',
      'Lena Haugland said: "Nobody had practised that."',
    ),
    drafted('one who is not named', given(PILOT, 'Lena Haugland', 'a mechanic'), PILOT),
    drafted('a name spelt otherwise', given(PILOT, 'Lena Haugland', 'Lena Hauglund'), PILOT),
    drafted(
      'two who are named',
      `${given(PILOT, 'Lena Haugland on Monday', 'the pilot, whom Rolf Eriksen had asked')}`,
      PILOT,
    ),
  ],
};
