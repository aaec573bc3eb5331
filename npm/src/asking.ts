/**
 * The questions of clients as members of the providers. Who answers them depends on the entry: not every page asks, and
 * no bundler can take members out of an object.
 */
import { UsageError } from './errors.js';
import { OPERATIONS } from './generated/operations.js';
import type { QuestionsByNumber } from './generated/questions.js';

/** Answers a question to a provider, by their numbers. */
type Answering = (provider: number, operation: number, given: readonly unknown[]) => unknown;

let answering: Answering = () => {
  throw new UsageError([], 'import usherkit/client for this');
};

/** Says who answers. */
export function answerWith(own: Answering): void {
  answering = own;
}

/** Gives the schemas of a provider what can be asked of it as further members. */
export function asking<Schemas extends object, Provider extends keyof QuestionsByNumber>(
  provider: Provider,
  schemas: Schemas,
): Schemas & QuestionsByNumber[Provider] {
  OPERATIONS.forEach((name, operation) => {
    (schemas as Record<string, unknown>)[name] = (...given: unknown[]) => answering(provider, operation, given);
  });
  return schemas as Schemas & QuestionsByNumber[Provider];
}
