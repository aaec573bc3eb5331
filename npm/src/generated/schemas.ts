/* Written by `cargo xtask generate` from the tables of `core`. */
import { Schema } from '../schema.js';
import type { KillbCompany, KillbPerson, KillbUserCreate } from './types.js';

/** The payloads of Killb. */
export const killb = {
  /** `killb.person.create` */
  person: /* @__PURE__ */ new Schema<KillbPerson>('killb.person.create', 0),
  /** `killb.company.create` */
  company: /* @__PURE__ */ new Schema<KillbCompany>('killb.company.create', 1),
  /** `killb.user.create` */
  user: /* @__PURE__ */ new Schema<KillbUserCreate>('killb.user.create', 2),
};
