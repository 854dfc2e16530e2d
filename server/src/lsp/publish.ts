import type { Connection, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { atLeast } from '../features/conflicts';
import { visibleText } from '../features/visibleText';
import type { Settings } from '../protocol';
import type { Finding } from '../rules/types';
import { groupBy } from '../text/grouped';
import type { Steps } from '../text/steps';
import type { Say } from '../text/wording';
import { NOWHERE, rangeOf, SEVERITY } from './convert';
import type { DeskFileReport, Folder } from './folder';

const SOURCE = 'copydesk';

export interface PublishOptions {
  readonly settings: Settings;
  /** Address below which each rule has its page; absent where there are none at hand. */
  readonly ruleDocs: string | undefined;
  /** The editor shows the other side of a finding by itself. */
  readonly relatedInformation: boolean;
  /** The person's language. */
  readonly say: Say;
  /** The version of an open document. */
  version(uri: string): number | undefined;
}

/** Sends diagnostics, of every file and not of open ones alone; a file whose diagnostics are as before is left in peace. */
export interface Publisher {
  /** In steps, open documents first. To be given up when an article changes: what was found was found in the others. */
  publish(folder: Folder, options: PublishOptions): Steps<void>;
  /** Takes back all that was said about a folder. */
  withdraw(folder: Folder): void;
}

export function createPublisher(connection: Connection): Publisher {
  /** By folder, then by URI: what was sent last. */
  const sent = new Map<Folder, Map<string, string>>();

  const send = (folder: Folder, uri: string, diagnostics: Diagnostic[], version: number | undefined): void => {
    const known = sent.get(folder) ?? new Map<string, string>();
    sent.set(folder, known);
    const text = diagnostics.length > 0 ? JSON.stringify(diagnostics) : undefined;
    if (known.get(uri) === text) return;
    if (text === undefined) known.delete(uri);
    else known.set(uri, text);
    void connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined ? { version } : {}) });
  };

  return {
    *publish(folder, options) {
      const shown = atLeast(folder.desk.findings(), options.settings.problems.minimumSeverity);
      const byPath = groupBy(shown, ({ path }) => path);
      const said = new Set<string>();
      const say = (uri: string, diagnostics: Diagnostic[]): void => {
        if (diagnostics.length > 0) said.add(uri);
        send(folder, uri, diagnostics, options.version(uri));
      };
      const isOpen = (path: string): boolean => options.version(folder.uriOf(path)) !== undefined;
      const paths = folder.desk.paths();
      for (const path of [...paths.filter(isOpen), ...paths.filter((path) => !isOpen(path))]) {
        const found = (byPath.get(path) ?? []).map((finding) => diagnosticOf(folder, finding, options));
        say(folder.uriOf(path), [...found, ...readDiagnostics(folder, path, options.say)]);
        yield;
      }
      for (const report of folder.deskFiles) say(folder.uriOf(report.path), deskDiagnostics(report, options.say));
      for (const uri of [...(sent.get(folder)?.keys() ?? [])])
        if (!said.has(uri)) send(folder, uri, [], options.version(uri));
    },
    withdraw(folder) {
      for (const uri of [...(sent.get(folder)?.keys() ?? [])]) send(folder, uri, [], undefined);
      sent.delete(folder);
    },
  };
}

function diagnosticOf(folder: Folder, finding: Finding, options: PublishOptions): Diagnostic {
  const { say } = options;
  const { rule, severity, path, message, related, fingerprint } = finding;
  const range = (place: { path: string; start: number; end: number }) => {
    const lines = folder.desk.lines(place.path);
    return lines ? rangeOf(lines, place) : NOWHERE;
  };
  const others = related.map((other) => ({
    location: { uri: folder.uriOf(other.path), range: range(other) },
    message: visibleText(say(other.message)),
  }));
  const beside = options.relatedInformation
    ? []
    : related.map((other) => `${other.path}:${range(other).start.line + 1}: ${visibleText(say(other.message))}`);
  return {
    range: range({ ...finding, path }),
    severity: SEVERITY[severity],
    code: rule,
    ...(options.ruleDocs === undefined ? {} : { codeDescription: { href: `${options.ruleDocs}${rule}.md` } }),
    source: SOURCE,
    message: [visibleText(say(message)), ...beside].join('\n'),
    ...(options.relatedInformation && others.length > 0 ? { relatedInformation: others } : {}),
    data: { fingerprint },
  };
}

function deskDiagnostics({ lines, problems }: DeskFileReport, say: Say): Diagnostic[] {
  return problems.map(({ start, end, severity, message }) => ({
    range: rangeOf(lines, { start, end }),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: SOURCE,
    message: say(message),
  }));
}

/** What in an article could not be read as meant, its encoding first. */
function readDiagnostics({ desk, doubts }: Folder, path: string, say: Say): Diagnostic[] {
  const lines = desk.lines(path);
  const doubt = desk.file(path) ? doubts.get(path) : undefined;
  const encoding = doubt === undefined ? [] : [doubtful(say(doubt))];
  const problems = desk.problemsIn(path).map(({ start, end, message }) => ({
    range: lines ? rangeOf(lines, { start, end }) : NOWHERE,
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    message: visibleText(say(message)),
  }));
  return [...encoding, ...problems];
}

const doubtful = (message: string): Diagnostic => ({
  range: NOWHERE,
  severity: DiagnosticSeverity.Information,
  source: SOURCE,
  message,
});
