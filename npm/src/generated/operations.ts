/* Written by `cargo xtask generate` from the tables of `core`. */
import type { Written } from '../with-operations.js';
import type { Operations } from '../operations.js';

/** Every operation, in the order in which the core counts them. */
export const OPERATIONS = 'eligibility planUpdate listQuery nextPage request response deletePlan webhook applyEvent sync batch'.split(' ') as ('eligibility' | 'planUpdate' | 'listQuery' | 'nextPage' | 'request' | 'response' | 'deletePlan' | 'webhook' | 'applyEvent' | 'sync' | 'batch')[] satisfies (keyof Operations<never>)[];

/** How the arguments of each operation are written; options follow them. */
export const ARGUMENTS: readonly (readonly Written[])[] = [
  ['json'],
  ['json', 'payload'],
  ['members'],
  ['members', 'json'],
  ['call', 'members'],
  ['call', 'status', 'body', 'headers'],
  ['json', 'optionalJson'],
  ['signed', 'headers', 'secret'],
  ['json', 'json'],
  ['json', 'optionalJson'],
  ['json'],
];

/** What can be requested. */
export const CALLS: readonly string[] = ['create', 'get', 'findByExternalId', 'list', 'update', 'delete', 'cancel', 'kycReview'];
