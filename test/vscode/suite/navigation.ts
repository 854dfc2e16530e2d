import {
  commands,
  type DocumentSymbol,
  extensions,
  type Hover,
  type Location,
  type LocationLink,
  MarkdownString,
  type Position,
  type SemanticTokens,
  type SemanticTokensLegend,
  type SymbolInformation,
  type TextDocument,
  workspace,
} from 'vscode';
import { eventually, ok } from '../expect';
import { open, positionOf, uriOf } from './articles';

export function navigation(): void {
  describe('names in the text', () => {
    let document: TextDocument;
    let sco: Position;
    before(async () => {
      document = await open('sco-common-development.txt');
      sco = positionOf(document, 'decades the SCO', 'SCO');
    });

    it('tell on hovering who or what they are, and since when', async () => {
      const text = await eventually('a hover', () => hoverText(document, sco));
      ok(text.includes('Shanghai Cooperation Organi'), `no full name in: ${text}`);
      ok(text.includes('2001'), `no founding year in: ${text}`);
    });

    it('say no more than text', async () => {
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, sco);
      const parts = hovers.flatMap(({ contents }) => contents).filter((part) => part instanceof MarkdownString);
      for (const part of parts) ok(!part.isTrusted && !part.supportHtml, 'a hover is trusted');
    });

    it('lead on F12 to a sentence that introduces them', async () => {
      const found = await commands.executeCommand<(Location | LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        sco,
      );
      const [target] = found;
      ok(target, 'no definition');
      const [uri, range] = 'targetUri' in target ? [target.targetUri, target.targetRange] : [target.uri, target.range];
      const line = (await workspace.openTextDocument(uri)).lineAt(range.start.line).text;
      ok(/Shanghai Cooperation Organi[sz]ation|SCO (is|was established)/.test(line), `lands on: ${line}`);
    });

    it('are found again in other articles', async () => {
      const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, sco);
      const articles = new Set(found.map(({ uri }) => uri.path));
      ok(articles.size >= 3, `references in ${[...articles]}`);
    });

    it('are symbols of the workspace', async () => {
      const found = await commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Zhang',
      );
      // Found by a short form, an entity goes by that form, inside its full name.
      const names = found.flatMap(({ name, containerName }) => [name, containerName]);
      for (const name of ['Zhang Xiao', 'Zhang Ming']) ok(names.includes(name), `no ${name} among ${names}`);
    });

    it('have colours of their own, as dates, figures, quotations and boilerplate have [token person, organisation, place, work, date, figure, quotation, boilerplate]', async () => {
      const told = new Set<string>();
      for (const article of ['sco-common-development.txt', 'sco-platform-interview.txt', 'ambassador-interview.html']) {
        const { uri } = await workspace.openTextDocument(uriOf(article));
        const legend = await commands.executeCommand<SemanticTokensLegend>(
          'vscode.provideDocumentSemanticTokensLegend',
          uri,
        );
        const { data } = await commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', uri);
        for (let at = 3; at < data.length; at += 5) told.add(legend.tokenTypes[data[at]!]!);
      }
      const contributed = extensions.getExtension('copydesk.copydesk')?.packageJSON.contributes.semanticTokenTypes;
      for (const { id } of contributed) ok(told.has(id), `nothing is coloured as ${id}, but ${[...told]}`);
    });

    it('and the title outline the article', async () => {
      const outline = await commands.executeCommand<DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      ok(outline?.[0]?.name.includes('SCO'), `the outline begins with ${outline?.[0]?.name}`);
    });
  });
}

async function hoverText(document: TextDocument, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers
    .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
    .join('\n');
}
