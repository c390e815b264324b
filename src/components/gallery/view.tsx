// SPDX-License-Identifier: MPL-2.0
import type { ExampleSet } from '../examples.ts';
import { PageHead } from '../page-head/view.tsx';
import { exampleSets } from './sets.ts';

/** Every component in every state it has been designed for, one under the other. */
export function Gallery() {
  return (
    <>
      <PageHead title="Komponenter" lead="Alt, som de offentlige sider er lavet af, i alle tilstande." />
      <div class="wrap">{exampleSets.map(ComponentExamples)}</div>
    </>
  );
}

function ComponentExamples({ title, examples }: ExampleSet) {
  return (
    <div class="gallery">
      <h2 lang="en">{title}</h2>
      {examples.map(({ name, props, render }) => (
        <>
          <p class="label" lang="en">
            {name}
          </p>
          <div class="gallery__state">{render(props)}</div>
        </>
      ))}
    </div>
  );
}
