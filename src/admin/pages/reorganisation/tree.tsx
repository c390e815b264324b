// SPDX-License-Identifier: MPL-2.0
import {
  ancestorsOf,
  childrenOf,
  comparedUnit,
  dateInWords,
  differenceOf,
  type Id,
  inLanguage,
  rootOf,
  type UnionPlace,
  unionOf,
} from '../../../organisation/index.ts';
import { reorganisationTexts } from './texts/index.ts';
import { isOpen, placeOf, unitIn, type Workspace } from './workspace.ts';

/** Up to so many units all are shown; of more only the branches that one works on. */
const all = 400;

/** The organisation as the draft makes it: every unit a link to where it is changed, with what becomes of it. */
export function DraftTree({ work }: { readonly work: Workspace }) {
  const { editor, draft, tried } = work;
  const say = reorganisationTexts(editor.language);
  const top = rootOf(tried.after) ?? rootOf(tried.before);
  const tree = top && unionOf(tried, top.id);
  const shown = opened(work);
  return (
    <section class="draft-tree" aria-labelledby="traeet">
      <h2 id="traeet">{say.theTree(dateInWords(draft.day, editor.language))}</h2>
      {isOpen(work) && <p class="note">{say.treeHint}</p>}
      {isOpen(work) && (
        <p class="note draft-tree__script" hidden>
          {say.dragHint}
        </p>
      )}
      <p class="sr-only" role="status" data-said />
      {tree && (
        <ul class="draft-tree__top" data-tree={isOpen(work) ? '' : undefined}>
          <Row {...{ work, at: tree, shown }} />
        </ul>
      )}
    </section>
  );
}

/** The units of which those under them are shown; undefined: all. */
function opened({ tried, unit, draft }: Workspace): ReadonlySet<Id> | undefined {
  if (tried.after.unit.size <= all) return undefined;
  const touched = draft.operations.flatMap(({ operation }) => [
    ...('unitId' in operation ? [operation.unitId] : []),
    ...(operation.do === 'create' && operation.entity === 'unit' ? [operation.id] : []),
  ]);
  const worked = [...touched, ...(unit ? [unit.id] : [])];
  const top = rootOf(tried.after);
  return new Set([
    ...(top ? [top.id] : []),
    ...(unit ? [unit.id] : []),
    ...worked.flatMap((id) => ancestorsOf(tried.after, id).map((above) => above.id)),
  ]);
}

interface RowProps {
  readonly work: Workspace;
  readonly at: UnionPlace;
  readonly shown: ReadonlySet<Id> | undefined;
}

function Row({ work, at, shown }: RowProps) {
  const { tried, draft, editor } = work;
  const say = reorganisationTexts(editor.language);
  const unit = unitIn(tried, at.unitId);
  if (!unit) return null;
  const name = inLanguage(unit.name, editor.language);
  const here = at.is === 'here';
  const isSelected = here && work.unit?.id === unit.id;
  const closed = shown && !shown.has(unit.id) ? childrenOf(tried.after, unit.id).length : 0;
  return (
    <li class={`draft-tree__item draft-tree__item--${at.is}`} data-unit={here ? unit.id : undefined}>
      <div class="draft-tree__row">
        {here && isOpen(work) && unit.parentId !== null && (
          <input
            type="checkbox"
            name="enhed"
            value={unit.id}
            form="de-valgte"
            aria-label={say.choose(name)}
            checked={isTicked(work, unit.id)}
          />
        )}
        {here ? (
          <a
            id={`e-${unit.id}`}
            href={`${placeOf(draft)}?enhed=${unit.id}#enheden`}
            aria-current={isSelected ? 'true' : undefined}
          >
            {name}
          </a>
        ) : (
          <span>{name}</span>
        )}
        {marksOf(work, at).map((mark) => (
          <span class="draft-tree__mark">{mark}</span>
        ))}
        {closed > 0 && <span class="note">{say.more(closed)}</span>}
      </div>
      {at.children.length > 0 && closed === 0 && (
        <ul>
          {at.children.map((child) => (
            <Row {...{ work, at: child, shown }} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Ticked are those that something has just been done with, or was tried with in vain. */
function isTicked({ editor, filled }: Workspace, unitId: Id): boolean {
  const units = filled ? filled.values.getAll('enhed') : (editor.query.get('valgte') ?? '').split(',');
  return units.length > 1 && units.includes(unitId);
}

/** In words what becomes of a unit. */
function marksOf({ tried, editor }: Workspace, { unitId, is }: UnionPlace): readonly string[] {
  const { marks, relations } = reorganisationTexts(editor.language);
  if (is === 'gone') return [marks.gone];
  if (is === 'ghost') return [marks.ghost];
  const relation = tried.after.unit.get(unitId)?.relation ?? 'line';
  const how = relation === 'line' ? [] : [relations[relation].toLocaleLowerCase('da')];
  const compared = comparedUnit(tried, unitId);
  if (!compared) return how;
  const renamed = differenceOf(compared, 'renamed');
  return [
    ...how,
    ...(differenceOf(compared, 'new') ? [marks.new] : []),
    ...(differenceOf(compared, 'moved') ? [marks.moved] : []),
    ...(renamed ? [marks.renamed(inLanguage(renamed.from, editor.language))] : []),
    ...(differenceOf(compared, 'led') ? [marks.led] : []),
  ];
}
