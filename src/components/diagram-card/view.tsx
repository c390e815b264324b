// SPDX-License-Identifier: MPL-2.0
import { Heading, type HeadingLevel } from '../heading/view.tsx';
import { type Spoken, texts } from '../texts/index.ts';
import { type Box, type DiagramUnit, drawFirstLevel, lineHeight, textInset } from './layout.ts';

export interface DiagramCardProps extends Spoken {
  readonly level?: HeadingLevel | undefined;
  readonly name: string;
  readonly units: readonly DiagramUnit[];
  /** What the drawing shows, in words: `Borgmesterens Forvaltning består af fem afdelinger.` */
  readonly summary: string;
  readonly wholeHref?: string | undefined;
  readonly wordsHref?: string | undefined;
  readonly pdfHref?: string | undefined;
}

/** A small, true drawing of the first level, and the way to the whole. */
export function DiagramCard({ language, level = 2, name, units, summary, ...links }: DiagramCardProps) {
  const say = texts(language);
  return (
    <section class="diagram-card card">
      <Heading level={level} class="card__heading">
        {say.diagram}
      </Heading>
      <SmallDiagram language={language} name={name} units={units} summary={summary} />
      <p class="diagram-card__links">
        {links.wholeHref && (
          <a class="strong" href={links.wholeHref}>
            {say.wholeDiagram}
          </a>
        )}
        {links.wordsHref && <a href={links.wordsHref}>{say.diagramInWords}</a>}
        {links.pdfHref && <a href={links.pdfHref}>{say.diagramPdf}</a>}
      </p>
    </section>
  );
}

function SmallDiagram({ language, name, units, summary }: Omit<DiagramCardProps, 'level'>) {
  const { width, height, over, root, under, left } = drawFirstLevel(name, units);
  const [staff, line] = [under.filter(isStaff), under.filter((box) => !isStaff(box))];
  return (
    <svg class="diagram" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
      {staff.length > 0 && <path class="diagram__staff" d={connectors(root, staff)} />}
      <path d={connectors(root, line) + chain([...over, root])} />
      {over.map((box) => (
        <DiagramBox {...box} />
      ))}
      <DiagramBox {...root} main />
      {under.map((box) => (
        <DiagramBox {...box} />
      ))}
      {left > 0 && (
        <text class="diagram__note" x={under[0]?.x} y={height - 4}>
          {texts(language).andMore(left)}
        </text>
      )}
    </svg>
  );
}

const isStaff = ({ relation }: Box) => relation === 'staff';

/** From under the root's box down to the last box, and across to the side of each. */
function connectors(root: Box, boxes: readonly Box[]): string {
  const middles = boxes.map(({ x, y, height }) => ({ x, y: Math.floor(y + height / 2) + 0.5 }));
  const last = middles.at(-1);
  if (!last) return '';
  const across = middles.map(({ x, y }) => `M12.5 ${y}H${x}`).join('');
  return `M12.5 ${root.y + root.height}V${last.y}${across}`;
}

/** From each box straight down to the next. */
function chain(boxes: readonly Box[]): string {
  const pairs = boxes.slice(1).map((next, at) => ({ next, box: boxes[at] ?? next }));
  return pairs.map(({ box, next }) => `M12.5 ${box.y + box.height}V${next.y}`).join('');
}

function DiagramBox({ main = false, ...box }: Box & { readonly main?: boolean }) {
  const classes = [
    'diagram__box',
    main && 'diagram__box--main',
    box.relation === 'staff' && 'diagram__staff',
  ];
  const left = box.x + textInset.x;
  const baseline = (line: number) => box.y + textInset.y + line * lineHeight;
  return (
    <g class={classes.filter(Boolean).join(' ')}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx="3" />
      {box.lines.map((line, at) => (
        <text x={left} y={baseline(at)}>
          {line}
        </text>
      ))}
      {box.note && (
        <text class="diagram__note" x={left} y={baseline(box.lines.length)}>
          {box.note}
        </text>
      )}
    </g>
  );
}
