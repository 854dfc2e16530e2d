import * as vscode from 'vscode';
import { equal, ok } from '../expect';

/** The part of the API for assistants' tools that the suite uses; its types are newer than ours. */
interface ToolHost {
  readonly tools: readonly { readonly name: string }[];
  invokeTool(
    name: string,
    options: { readonly input: object; readonly toolInvocationToken: undefined },
  ): Thenable<{ readonly content: readonly { readonly value?: string }[] }>;
}

const TOOLS = ['copydesk_find_entity', 'copydesk_facts', 'copydesk_check_text', 'copydesk_conflicts'];

/** What an assistant in the editor may ask. Editors older than the API for it must do without, and run all the same. */
export function assistants(): void {
  describe('an assistant', () => {
    const host = (vscode as unknown as { readonly lm?: Partial<ToolHost> }).lm;
    // Where the API was still a proposal, its functions are there and throw.
    const offered = 'LanguageModelToolResult' in vscode && typeof host?.invokeTool === 'function';
    const asks = async (name: string, input: object): Promise<string> => {
      const { content } = await (host as ToolHost).invokeTool(name, { input, toolInvocationToken: undefined });
      return content.map(({ value }) => value ?? '').join('');
    };

    it('finds the tools, where the editor has an API for them', () => {
      const names = offered ? (host?.tools ?? []).map(({ name }) => name) : [];
      equal(
        TOOLS.filter((name) => names.includes(name)).length,
        offered ? TOOLS.length : 0,
        'tools of ours among those offered',
      );
    });

    if (!offered) return;

    it('finds a person, with where they are introduced [tool copydesk_find_entity]', async () => {
      const answer = await asks('copydesk_find_entity', { name: 'Zhang' });
      for (const words of ['Zhang Xiao (person)', 'Zhang Ming (person)']) ok(answer.includes(words), answer);
      ok(/introduced at \S+:\d+/.test(answer), answer);
    });

    it('is told facts with the sentences that say them [tool copydesk_facts]', async () => {
      const answer = await asks('copydesk_facts', { name: 'SCO' });
      ok(/founding date: 2001\n {2}\S+:\d+: “/.test(answer), answer);
      ok(answer.includes('founding date: 2002'), answer);
    });

    it('has a text checked against the archive, which keeps nothing of it [tool copydesk_check_text]', async () => {
      const text = 'The Shanghai Cooperation Organization was founded in 2004. It met on Monday, July 3, 2024.';
      const answer = await asks('copydesk_check_text', { text });
      for (const rule of ['date-conflict', 'weekday-date']) ok(answer.includes(rule), answer);
      ok(/against \S+:\d+/.test(answer), answer);
      ok(answer.includes('in the text: “'), answer);
      const facts = await asks('copydesk_facts', { name: 'SCO' });
      ok(!facts.includes('2004'), facts);
    });

    it('lists conflicts, all or of one name [tool copydesk_conflicts]', async () => {
      const all = await asks('copydesk_conflicts', {});
      const some = await asks('copydesk_conflicts', { about: 'founding date' });
      ok(all.includes('weekday-date') && all.includes('date-conflict'), all);
      ok(some.includes('date-conflict') && !some.includes('weekday-date'), some);
    });

    it('is refused what is no question', async () => {
      for (const [name, input] of [
        ['copydesk_find_entity', {}],
        ['copydesk_facts', { name: 7 }],
        ['copydesk_check_text', { text: '   ' }],
        ['copydesk_conflicts', { about: 'x'.repeat(300) }],
      ] as const) {
        const refused = await asks(name, input).then(
          (answer) => answer.includes('must'),
          () => true,
        );
        ok(refused, `${name} took ${JSON.stringify(input)}`);
      }
    });
  });
}
