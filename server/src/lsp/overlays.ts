import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { Steps } from '../text/steps';
import type { Say } from '../text/wording';
import type { OpenDocument } from './asked';
import { serveHeadlines } from './headlines';
import { type Reader, serveDateHints, serveReading } from './reading';
import { serveSemanticTokens } from './semanticTokens';

/** What lies over the text of open documents: colours, dates, figures above headlines. */
export interface Overlays {
  /** Articles were checked: what was sent before and does not hold any more is asked for again. In steps. */
  checked(uris: readonly string[]): Steps<void>;
  closed(uri: string): void;
}

export interface OverlaySupport {
  client(): ClientCapabilities;
  /** The client can open what a figure above a headline counts. */
  opens(): boolean;
  /** The person's language. */
  say(): Say;
}

/**
 * Serves them. An edit is answered by asking again, as editors do; what other articles, decisions or settings change, the editor
 * is told of, and only where it changed: nothing flickers under a person's hands.
 */
export function serveOverlays(
  connection: Connection,
  reader: Reader,
  open: OpenDocument,
  { client, opens, say }: OverlaySupport,
): Overlays {
  const tokens = serveSemanticTokens(connection, reader, open);
  const hints = serveDateHints(connection, reader, open, say);
  const headlines = serveHeadlines(connection, reader, open, { opens, say });
  serveReading(connection, reader, open);

  const refresh = (supported: boolean | undefined, method: string): void => {
    // An editor that refuses asks again by itself sooner or later.
    if (supported) connection.sendRequest(method).catch(() => {});
  };
  return {
    *checked(uris) {
      const { workspace } = client();
      if (headlines.recount(uris)) refresh(workspace?.codeLens?.refreshSupport, 'workspace/codeLens/refresh');
      yield;
      if (tokens.outdated()) refresh(workspace?.semanticTokens?.refreshSupport, 'workspace/semanticTokens/refresh');
      yield;
      if (hints.outdated()) refresh(workspace?.inlayHint?.refreshSupport, 'workspace/inlayHint/refresh');
    },
    closed(uri) {
      tokens.closed(uri);
      hints.closed(uri);
      headlines.closed(uri);
    },
  };
}
