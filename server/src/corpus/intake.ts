import { decode } from '../text/decode';
import { asIs, type Wording, wording } from '../text/wording';
import type { FileContent, SkippedPath, SkipReason } from './ports';

/** What became of a file that was read: the text as an editor shows it, nothing, or why it holds no article. */
export type Intake =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Why its letters may be wrong: a sentence for the person. */
      readonly doubt?: Wording;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly detail: Wording };

/** A file larger than this is no article: an hour's reading is a twentieth of it. In bytes. */
export const MAX_FILE_SIZE = 5000 * 1024;

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
      return { kind: 'skipped', reason: 'too-large', detail: asIs(sizeText(content.size)) };
    case 'unreadable':
      return { kind: 'skipped', reason: 'unreadable', detail: content.message };
    case 'bytes': {
      const decoded = decode(content.bytes);
      if ('problem' in decoded) return { kind: 'skipped', reason: 'binary', detail: decoded.problem };
      const { text, doubt } = decoded;
      return { kind: 'text', text, ...(doubt !== undefined ? { doubt } : {}) };
    }
  }
}

/** Why a file was not read, in a few words: "too large (23 MB)", "PDF", "no permission to read it". */
export const whySkipped = ({ reason, detail }: Pick<SkippedPath, 'reason' | 'detail'>): Wording =>
  reason === 'too-large' ? wording`too large (${detail})` : detail;
