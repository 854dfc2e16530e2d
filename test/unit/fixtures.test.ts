import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFixture } from '../harness/checkFixture';
import { parseFixture } from '../harness/fixture';

const FOLDER = 'test/fixtures';

describe('fixtures', () => {
  for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.fixture')) continue;
    const fixture = parseFixture(readFileSync(join(FOLDER, name), 'utf8'), name);
    it(`${name}: ${fixture.about}`, () => assert.deepEqual(checkFixture(fixture), []));
  }
});

describe('the fixture harness', () => {
  const failing = (source: string): string[] => checkFixture(parseFixture(source));

  it('reports a date that is not there', () => {
    const source = '-- a.txt --\n| The bridge opened in May 1931.\n:                      ^^^^^^^^ date 1932-05';
    assert.match(failing(source).join('\n'), /expected date 1932-05; there is 1931-05/);
  });

  it('reports a finding that is expected and missing', () => {
    const source = '-- a.txt --\n| The bridge is long.\n: ^^^ error date-conflict "1931"';
    assert.match(failing(source).join('\n'), /expected error date-conflict; there is nothing/);
  });

  it('reports a finding that nobody expects', () => {
    const source = '-- a.txt --\n| They met on Wednesday, July 4, 2024.';
    assert.match(failing(source).join('\n'), /unexpected (error|warning) weekday-date/);
  });

  it('refuses carets beyond the text and lines without a gutter', () => {
    assert.throws(() => parseFixture('-- a.txt --\n| abc\n:   ^^^^ date 1931'), /pass the end/);
    assert.throws(() => parseFixture('-- a.txt --\nabc'), /a line begins with/);
  });
});
