// SPDX-License-Identifier: MPL-2.0
import { type Spoken, type Texts, texts } from '../texts/index.ts';

/** What stands where the script puts a number or a name. */
const slots = ['{1}', '{2}', '{3}'] as const;

export interface ChartToolsProps extends Spoken {
  readonly foldable?: boolean | undefined;
}

/** What a script makes the drawing do. Hidden until the script is there that does it. */
export function ChartTools({ language, foldable = false }: ChartToolsProps) {
  const say = texts(language);
  return (
    <section
      class="organisation-chart__tools"
      aria-label={say.diagramTools}
      hidden
      {...wordsForScript(say, foldable)}
    >
      <input
        class="form-input"
        type="search"
        placeholder={say.findInDiagram}
        aria-label={say.findInDiagram}
        title={say.findInDiagramKeys}
        autocomplete="off"
        enterkeyhint="next"
      />
      <div class="organisation-chart__zoom">
        <Tool does="out" text="−" name={say.zoomOut} />
        <output />
        <Tool does="in" text="+" name={say.zoomIn} />
        <Tool does="fit" text={say.zoomFit} />
        <Tool does="full" text={say.fullScreen} />
      </div>
      <p class="organisation-chart__found" role="status" />
      <p class="organisation-chart__keys">{say.diagramKeys}</p>
    </section>
  );
}

interface ToolProps {
  readonly does: 'out' | 'in' | 'fit' | 'full';
  readonly text: string;
  /** What it is called, where its text is but a sign. */
  readonly name?: string;
}

function Tool({ does, text, name }: ToolProps) {
  return (
    <button type="button" data-does={does} aria-label={name} title={name}>
      {text}
    </button>
  );
}

function wordsForScript(say: Texts, foldable: boolean): Readonly<Record<string, string | undefined>> {
  return {
    'data-none': say.foundNone,
    'data-one': say.foundOne,
    'data-many': say.foundMany(slots[0]),
    'data-at': say.foundAt(...slots),
    'data-fold': foldable ? say.foldIn(slots[0]) : undefined,
    'data-branch': say.onlyBranch,
  };
}
