import assert from 'node:assert/strict';
import { configShapes } from '../../../server/src/corpus/configFile';
import { configSchema } from '../../../server/src/features/configSchema';
import { RULES } from '../../../server/src/rules';
import { parseConfig } from '../../../server/src/service';

const { properties } = configSchema();
const keys = (shape: object): string[] => Object.keys(shape).sort();

describe('the schema of copydesk.json', () => {
  it('knows the settings that the file is checked for, and no other', () => {
    assert.deepEqual(keys(properties), keys(configShapes.whole));
    assert.deepEqual(keys(properties.entities.properties), keys(configShapes.entities));
    assert.deepEqual(keys(properties.articles.additionalProperties.properties), keys(configShapes.article));
    assert.deepEqual(keys(properties.properties.additionalProperties.properties), keys(configShapes.property));
    assert.deepEqual(keys(properties.overrides.items.properties), keys(configShapes.override));
    assert.deepEqual(keys(properties.ignore.items.properties), keys(configShapes.ignored));
  });

  it('knows every rule, with what it finds and how serious it is', () => {
    assert.deepEqual(keys(properties.rules.properties), RULES.map(({ meta }) => meta.id).sort());
  });

  it('offers severities and types that the file may hold, all of them', () => {
    const [rule] = RULES;
    for (const severity of properties.rules.properties[rule!.meta.id]!.enum) {
      assert.deepEqual(parseConfig(JSON.stringify({ rules: { [rule!.meta.id]: severity } })).problems, []);
    }
    for (const type of properties.entities.properties.types.additionalProperties.enum) {
      assert.deepEqual(parseConfig(JSON.stringify({ entities: { types: { X: type } } })).problems, []);
    }
  });

  it('explains every setting', () => {
    for (const [key, setting] of Object.entries(properties)) assert.ok(setting.description, key);
  });
});
