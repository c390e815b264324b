// SPDX-License-Identifier: MPL-2.0
import { type ComponentChildren, type FunctionComponent, h } from 'preact';

/** One component shown in one state, with the props it is shown with. */
export interface Example {
  readonly name: string;
  readonly props: object;
  readonly render: (props: object) => ComponentChildren;
}

/** A component with the states it has been designed for; drives gallery, checks and pictures. */
export interface ExampleSet {
  readonly title: string;
  readonly examples: readonly Example[];
}

/** A set of examples from a view and props by the names of the states. */
export function exampleSet<P extends object>(
  title: string,
  view: FunctionComponent<P>,
  states: Readonly<Record<string, NoInfer<P>>>,
): ExampleSet {
  const examples = Object.entries(states).map(([name, props]) => ({
    name,
    props,
    render: (shown: object) => h(view, shown as P),
  }));
  return { title, examples };
}
