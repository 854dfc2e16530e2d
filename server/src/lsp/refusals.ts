import type { Refusal } from '../features/rename';
import type { DecisionEdit } from '../protocol';
import { type Say, wording } from '../text/wording';

/** Why nothing can be noted of a file, or renamed in it. */
export const NOT_CHECKED = wording`This file is not one of the articles that are checked.`;

/** What has to be written, or why nothing can be. */
export type EditOrRefusal = Exclude<DecisionEdit, { readonly refused: string }> | Refusal;

/** The same as it is sent: a refusal in the person's language. */
export const sentEdit = (edit: EditOrRefusal, say: Say): DecisionEdit =>
  'refused' in edit ? { refused: say(edit.refused) } : edit;
