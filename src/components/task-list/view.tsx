// SPDX-License-Identifier: MPL-2.0
import { Heading, type HeadingLevel } from '../heading/view.tsx';
import { type Spoken, texts } from '../texts/index.ts';

export interface TaskListProps extends Spoken {
  readonly heading?: string | undefined;
  readonly level?: HeadingLevel | undefined;
  readonly tasks: readonly string[];
}

/** What a unit takes care of. */
export function TaskList({ language, heading, level = 3, tasks }: TaskListProps) {
  return (
    <>
      <Heading level={level} class="label">
        {heading ?? texts(language).tasks}
      </Heading>
      <ul class="tasks">
        {tasks.map((task) => (
          <li>{task}</li>
        ))}
      </ul>
    </>
  );
}
