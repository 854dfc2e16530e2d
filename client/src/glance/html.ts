import { env, Uri, type Webview } from 'vscode';
import { escaped, makeNonce } from '../html';
import type { Picture } from '../webviews/messages';

/** Where the bundles of the web views lie. */
export const webviewsUri = (extension: Uri): Uri => Uri.joinPath(extension, 'dist', 'webviews');

/**
 * The page of a web view: nothing loads but its own script and style sheet, and no connection can be made. Images are
 * allowed from `data:` alone, for the way from a drawing to a PNG.
 */
export function pageOf(webview: Webview, extension: Uri, picture: Picture, title: string): string {
  const nonce = makeNonce();
  const bundle = (name: string): string => webview.asWebviewUri(Uri.joinPath(webviewsUri(extension), name)).toString();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}; img-src data:`;
  return `<!DOCTYPE html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${bundle('style.css')}">
<title>${escaped(title)}</title>
</head>
<body><script nonce="${nonce}" src="${bundle(`${picture}.js`)}"></script></body>
</html>`;
}
