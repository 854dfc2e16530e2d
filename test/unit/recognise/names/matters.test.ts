import assert from 'node:assert/strict';
import { marked, reads } from './markup';

describe('bodies named after several matters', () => {
  reads('Talks were held at the [Ministry of Trade, Industry and Energy|ORG] in [Lima|LOC].');
  reads('The loan was approved by the [Ministry of Health and Social Protection|ORG] on Monday.');
  reads('The bill goes to the [House Energy and Commerce Committee|ORG] next week, aides said.');
  reads('An official of the [Post and Telecommunications Ministry|ORG] declined to comment.');

  describe('end where another body begins', () => {
    it('two ministries that share the word', () => {
      const text = 'Talks were held by Defence and Interior Ministry officials on Monday.';
      assert.equal(marked(text).includes('Defence and Interior'), false);
    });
    it('two departments that share the word', () => {
      const text = 'The case was dropped, Justice and Commerce Department officials said.';
      assert.equal(marked(text).includes('Justice and Commerce'), false);
    });
  });
});
