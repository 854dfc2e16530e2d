import {
  type CodeAction,
  type CodeLens,
  commands,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type InlayHint,
  Range,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  workspace,
} from 'vscode';
import { equal, eventually, ok } from '../expect';
import { DRAFT, findings, open, positionOf, ruleOf, settledFindings } from './articles';

const INTERVIEW = 'sco-platform-interview.txt';

/** What lies over an article while one reads it, and what puts it right. */
export function readingArticles(): void {
  describe('an article', () => {
    let draft: TextDocument;
    before(async () => {
      draft = await open(DRAFT);
    });

    it('is coloured by what its words are [token person, organisation, place, work, date, figure, quotation, boilerplate]', async () => {
      const types = new Set([...(await typesIn(draft)), ...(await typesIn(await open(INTERVIEW)))]);
      const wanted = ['person', 'organisation', 'place', 'work', 'date', 'figure', 'quotation', 'boilerplate'];
      for (const type of wanted) ok(types.has(type), `no ${type} among ${[...types]}`);
    });

    it('shows which week was the last, and by a setting does not [setting copydesk.reading.dates]', async () => {
      const labels = async (): Promise<string[]> => {
        const all = new Range(0, 0, draft.lineCount, 0);
        const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', draft.uri, all);
        return hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
      };
      ok((await labels()).includes('= July 1 to 7'), `hints: ${await labels()}`);
      await workspace.getConfiguration('copydesk').update('reading.dates', false);
      await eventually('no hints', async () => (await labels()).length === 0);
      await workspace.getConfiguration('copydesk').update('reading.dates', undefined);
      await eventually('hints again', async () => (await labels()).length > 0);
    });

    it('counts above its headline what a click shows [command copydesk.showPlaces]', async () => {
      await settledFindings(DRAFT);
      const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', draft.uri, 10);
      const titles = lenses.map(({ command }) => command?.title ?? '');
      ok(/^\d+ conflicts/.test(titles[0] ?? ''), `above the headline: ${titles}`);
      const { command, arguments: args = [] } = lenses[0]!.command!;
      equal(await commands.executeCommand(command, ...args), Number.parseInt(titles[0]!, 10), 'places shown');
      await commands.executeCommand('closeReferenceSearch');
    });

    it('folds its front matter', async () => {
      const folds = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', draft.uri);
      ok(
        folds.some(({ start, end }) => start === 0 && end === 4),
        `folds ${folds.map(({ start, end }) => `${start}-${end}`)}`,
      );
    });

    it('is selected by clause and by sentence', async () => {
      const at = positionOf(draft, 'met in Astana', 'met');
      const [first] = await commands.executeCommand<SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        draft.uri,
        [at],
      );
      const steps: string[] = [];
      for (let step: SelectionRange | undefined = first; step; step = step.parent)
        steps.push(draft.getText(step.range));
      ok(
        steps.some((step) => step.startsWith('The leaders') && step.endsWith('last week.')),
        steps.join('\n'),
      );
    });

    it('has its quotations in the outline, and links where it has addresses', async () => {
      const interview = await open(INTERVIEW);
      const [story] = await commands.executeCommand<DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        interview.uri,
      );
      ok(story?.children.length, 'the outline is empty');
      const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', interview.uri);
      ok(Array.isArray(links), 'no answer about links');
    });

    it('is put right by a quick fix, and as it was when undone', async () => {
      const document = await open(DRAFT);
      const before = document.getText();
      const finding = findings(DRAFT).find((one) => ruleOf(one) === 'weekday-date');
      ok(finding, 'no wrong weekday');
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        finding.range,
        'quickfix',
        20,
      );
      const fix = actions.find(({ title }) => title.startsWith('Make it Wednesday'));
      ok(fix?.edit, `no fix among ${actions.map(({ title }) => title)}`);
      ok(await workspace.applyEdit(fix.edit), 'the fix was not applied');
      ok(document.getText().includes('Wednesday, July 3, 2024'), 'the weekday is as before');
      await eventually('one finding less', () => !findings(DRAFT).some(({ range }) => range.isEqual(finding.range)));
      await commands.executeCommand('undo');
      await eventually('the text as before', () => document.getText() === before);
    });
  });
}

async function typesIn(document: TextDocument): Promise<Set<string>> {
  const legend = await commands.executeCommand<SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const { data } = await commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
  return new Set(Array.from({ length: data.length / 5 }, (_, i) => legend.tokenTypes[data[i * 5 + 3]!]!));
}
