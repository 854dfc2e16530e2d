import ts from 'typescript';

/** Places of the sources where a `Wording` becomes a string without being said: it would print "[object Object]". As "file:line: words". */
export function bareWordings(): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const program = ts.createProgram((config?.fileNames ?? []).filter(isServed), config?.options ?? {});
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const isWording = (node: ts.Expression): boolean => {
    const type = checker.getTypeAtLocation(node);
    const members = type.isUnion() ? type.types : [type];
    return members.some((member) => member.getSymbol()?.name === 'Wording' || member.aliasSymbol?.name === 'Said');
  };
  const look = (node: ts.Node, file: ts.SourceFile): void => {
    for (const part of madeStrings(node)) {
      if (!isWording(part)) continue;
      const { line } = file.getLineAndCharacterOfPosition(part.getStart());
      found.push(`${file.fileName}:${line + 1}: ${part.getText()}`);
    }
    ts.forEachChild(node, (child) => look(child, file));
  };
  for (const file of program.getSourceFiles()) if (isServed(file.fileName)) look(file, file);
  return found;
}

const isServed = (path: string): boolean => path.includes('server/src/');

/** What a node turns into a string: the values of an untagged template, both sides of a sum, what `String` is given. */
function madeStrings(node: ts.Node): readonly ts.Expression[] {
  if (ts.isTemplateExpression(node) && !ts.isTaggedTemplateExpression(node.parent))
    return node.templateSpans.map(({ expression }) => expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return [node.left, node.right];
  if (ts.isCallExpression(node) && node.expression.getText() === 'String') return [...node.arguments];
  return [];
}
