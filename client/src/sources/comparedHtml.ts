import type { Compared, ComparedFinding, ComparedSide, EvidenceList, Location } from '../../../server/src/protocol';
import { escaped } from '../html';

/** Words of the page in the person's language. */
export interface Wording {
  readonly language: string;
  /** How sure a finding is: "Probable conflict". */
  readonly severity: (finding: ComparedFinding) => string;
  readonly rule: (finding: ComparedFinding) => string;
  /** Where the page about its rule is. */
  readonly rulePage: (finding: ComparedFinding) => Pick<Location, 'uri'>;
  readonly line: (side: ComparedSide) => string;
  readonly about: (side: ComparedSide) => string;
  readonly evidence: (evidence: EvidenceList) => string;
  /** What is said of each value, in their order. */
  readonly values: (evidence: EvidenceList) => readonly string[];
  readonly witness: (statement: EvidenceList['values'][number]['statements'][number]) => string;
}

/** The command that links of the page run: nothing else can be run from it. */
export const OPEN_PLACE = 'copydesk.openPlace';

/** More places of one value than anyone follows. */
const MOST_PLACES = 12;

/**
 * A page without a script: what was found, two passages side by side with the compared words marked, and below what stands for
 * each value.
 *
 * @param note what is to be known before that: that nothing is found any more
 */
export function comparedHtml(
  { sides, findings }: Compared,
  evidence: EvidenceList | null | undefined,
  wording: Wording,
  nonce: string,
  note?: string,
): string {
  const body = `${note === undefined ? '' : noteHtml(note)}
${findings.map((finding) => findingHtml(finding, wording)).join('\n')}
<main>
${sides.map((side) => sideHtml(side, wording)).join('\n')}
</main>
${evidence && evidence.values.length > 1 ? evidenceHtml(evidence, wording) : ''}`;
  return pageHtml(body, wording, nonce);
}

/** The page while there is nothing to compare, which says why. */
export const emptyHtml = (note: string, wording: Pick<Wording, 'language'>, nonce: string): string =>
  pageHtml(noteHtml(note), wording, nonce);

function pageHtml(body: string, { language }: Pick<Wording, 'language'>, nonce: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
${body}
</body>
</html>`;
}

const noteHtml = (note: string): string => `<header><p>${escaped(note)}</p></header>`;

function findingHtml(finding: ComparedFinding, wording: Wording): string {
  return `<header class="${finding.severity}">
<p><strong>${escaped(wording.severity(finding))}:</strong> ${escaped(finding.message)}</p>
<p class="about">${link(wording.rulePage(finding), wording.rule(finding))}</p>
</header>`;
}

function sideHtml(side: ComparedSide, wording: Wording): string {
  const sentences = side.sentences.map((sentence, i) => {
    if (i !== side.current) return `<p class="around">${escaped(sentence)}</p>`;
    const { start, end } = side;
    const [before, words, after] = [sentence.slice(0, start), sentence.slice(start, end), sentence.slice(end)];
    return `<p>${escaped(before)}<mark>${escaped(words)}</mark>${escaped(after)}</p>`;
  });
  return `<article>
<h2>${link(side, wording.line(side))}</h2>
<p class="about">${escaped(wording.about(side))}</p>
${sentences.join('\n')}
</article>`;
}

function evidenceHtml(evidence: EvidenceList, wording: Wording): string {
  const values = wording.values(evidence);
  const items = evidence.values.map(({ statements }, i) => {
    const places = statements.slice(0, MOST_PLACES).map((statement) => link(statement, wording.witness(statement)));
    const text = escaped(values[i]!);
    return `<li>${i === evidence.better ? `<strong>${text}</strong>` : text}<br>${places.join(' · ')}</li>`;
  });
  return `<section>
<h2>${escaped(wording.evidence(evidence))}</h2>
<ul>
${items.join('\n')}
</ul>
</section>`;
}

/** Without a range a page as a whole. */
function link({ uri, range }: Pick<Location, 'uri'> & Partial<Location>, words: string): string {
  const place = encodeURIComponent(JSON.stringify([{ uri, range }]));
  return `<a href="command:${OPEN_PLACE}?${place}">${escaped(words)}</a>`;
}

const STYLE = `
body { padding: 1.2em 1.6em; font-size: var(--vscode-font-size); line-height: 1.6; --dim: var(--vscode-descriptionForeground); }
body.vscode-high-contrast { --dim: var(--vscode-foreground); }
header { margin: 0 0 1.2em; padding: 0.2em 0 0.2em 1em; color: var(--vscode-foreground); overflow-wrap: anywhere;
  border-left: 3px solid var(--vscode-editorInfo-foreground, currentColor); }
header.error { border-color: var(--vscode-editorError-foreground, currentColor); }
header.warning { border-color: var(--vscode-editorWarning-foreground, currentColor); }
header p { font-size: 1.15em; margin: 0.2em 0; }
header p.about { font-size: 1em; }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr)); gap: 1.2em; }
article { padding: 0.4em 1.4em 1em; border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
  border-radius: 6px; background: var(--vscode-sideBar-background); color: var(--vscode-foreground); }
article p { font-size: 1.15em; margin: 0.5em 0; overflow-wrap: anywhere; }
article p.about, article p.around { color: var(--dim); font-size: 1em; }
h2 { font-size: 1.1em; font-weight: 600; margin: 0.8em 0 0; overflow-wrap: anywhere; }
mark { padding: 0 0.15em; color: var(--vscode-foreground); font-weight: 600; border-radius: 3px; forced-color-adjust: none;
  background: var(--vscode-editor-findMatchHighlightBackground, transparent);
  outline: 1px solid var(--vscode-editorWarning-foreground, currentColor); }
section { margin-top: 1.6em; color: var(--vscode-foreground); }
ul { padding-left: 1.2em; margin: 0.6em 0; }
li { margin: 0.5em 0; overflow-wrap: anywhere; }
a, p > a { color: var(--vscode-textLink-foreground); text-decoration: underline; }
a:hover { color: var(--vscode-textLink-activeForeground); }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
`;
