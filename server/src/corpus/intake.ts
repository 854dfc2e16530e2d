import type { FileContent, SkipReason } from './ports';

/** What became of a file that was read: the text as an editor shows it, nothing, or why it holds no article. */
export type Intake =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly detail: string };

/** A file larger than this is no article: an hour's reading is a quarter of it. In bytes. */
export const MAX_FILE_SIZE = 4 * 1024 * 1024;

/** "23 MB", "512 KB". */
export function sizeText(bytes: number): string {
  return bytes >= 1 << 20 ? `${Math.round(bytes / (1 << 20))} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

/** Decodes what a file holds, or says why it is not read. */
export function takeIn(content: FileContent): Intake {
  switch (content.kind) {
    case 'missing':
      return content;
    case 'too-large':
      return { kind: 'skipped', reason: 'too-large', detail: sizeText(content.size) };
    case 'unreadable':
      return { kind: 'skipped', reason: 'unreadable', detail: content.message };
    case 'bytes': {
      const text = decode(content.bytes);
      return text === undefined ? { kind: 'skipped', reason: 'binary', detail: 'not text' } : { kind: 'text', text };
    }
  }
}

/** A first version: UTF-8, and UTF-16 by its mark; a NUL byte means that it is no text. */
function decode(bytes: Uint8Array): string | undefined {
  const mark = bytes.length >= 2 ? (bytes[0]! << 8) | bytes[1]! : 0;
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.includes(0) ? undefined : new TextDecoder('utf-8').decode(bytes);
}
