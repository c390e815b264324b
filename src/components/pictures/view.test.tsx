// SPDX-License-Identifier: MPL-2.0
import { checkExamples } from '../../testing/examples.ts';
import { examples } from './examples.ts';

checkExamples(examples);
