import { describeUnit, standardUnit } from '../recognise/quantities';
import type { Quantity } from '../recognise/types';
import { createDesk, type Desk } from '../service';
import { type Environment, intoDesk, openFolder, readTexts, select } from './files';
import { write } from './output';
import { nameRemarks, refuseNothing } from './remarks';

/** `copydesk extract PATH...`: a line of JSON for each file, with all that was read in it. */
export async function extract(inputs: readonly string[], environment: Environment): Promise<number> {
  const folder = await openFolder(inputs, environment);
  const { paths, skipped } = await select(folder, inputs, environment);
  const desk = createDesk({ config: folder.config });
  const texts = new Map<string, string>();
  const read = await readTexts(environment.host, folder.root, paths, (path, text) => {
    texts.set(path, text);
    return intoDesk(desk)(path, text);
  });
  nameRemarks(skipped, read, folder.shown, environment.warn);
  refuseNothing(desk.paths().length, inputs);
  for (const path of desk.paths()) {
    await write(`${JSON.stringify(lineOf(desk, path, folder.shown(path), texts.get(path) ?? ''))}\n`);
  }
  return 0;
}

function lineOf(desk: Desk, path: string, shown: string, text: string): object {
  const stories = desk.stories(path);
  const { entities } = desk.snapshot;
  return {
    path: shown,
    articles: stories.map(({ extent, date, title }) => ({
      ...extent,
      date: date?.value ?? null,
      title: title?.text ?? null,
    })),
    timexes: stories.flatMap((story) => story.timexes),
    quantities: stories.flatMap((story) =>
      story.quantities.map((quantity) => ({
        ...quantity,
        unit: unitOf(text, quantity),
        normalized_unit: standardUnit(text, quantity),
      })),
    ),
    mentions: stories.flatMap((story) =>
      story.mentions.flatMap(({ start, end, kind, type, local }) => {
        const entity = entities.entityOf(story.id, local);
        return entity === undefined
          ? []
          : [{ start, end, kind, type: entities.entities.get(entity)?.type ?? type, entity }];
      }),
    ),
    claims: stories.flatMap((story) => {
      const of = (local: number | undefined) =>
        local === undefined || local < 0 ? undefined : entities.entityOf(story.id, local);
      return story.claims.map((claim) => ({
        ...claim,
        subject: of(claim.subject) ?? null,
        object: of(claim.object),
        speaker: of(claim.speaker),
        value: claim.value.kind === 'entity' ? { kind: 'entity', entity: of(claim.value.local) ?? null } : claim.value,
      }));
    }),
  };
}

/**
 * Plain money by its currency's code, percentages by their sign; what else is counted or measured in words, prices of
 * something among them: "shipping container", "kilometer per hour", "dollar per barrel".
 */
const unitOf = (text: string, quantity: Quantity): string =>
  (quantity.kind === 'money' && quantity.per === undefined) || quantity.unit === '%'
    ? quantity.unit
    : describeUnit(text, quantity);
