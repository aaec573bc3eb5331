/* Written by `cargo xtask generate` from the tables of `core`. */
import { Schema } from '../schema.js';
import type { KillbCompany, KillbCompanyUpdate, KillbPerson, KillbPersonUpdate, KillbUserCreate, KillbUsersQuery, TraderpalUserCreate, TraderpalUserUpdate, TraderpalUsersQuery, TreezorAnonymous, TreezorLegal, TreezorPhysical, TreezorUserCancel, TreezorUserUpdate, TreezorUsersQuery } from './types.js';

/** Killb: its payloads. */
export const killb = {
  /** `killb.person.create` */
  person: /* @__PURE__ */ Object.assign(/* @__PURE__ */ new Schema<KillbPerson>('killb.person.create', 0), { update: /* @__PURE__ */ new Schema<KillbPersonUpdate>('killb.person.update', 1) }),
  /** `killb.company.create` */
  company: /* @__PURE__ */ Object.assign(/* @__PURE__ */ new Schema<KillbCompany>('killb.company.create', 2), { update: /* @__PURE__ */ new Schema<KillbCompanyUpdate>('killb.company.update', 3) }),
  /** `killb.user.create` */
  user: /* @__PURE__ */ new Schema<KillbUserCreate>('killb.user.create', 4),
  users: { query: /* @__PURE__ */ new Schema<KillbUsersQuery>('killb.users.query', 5) },
};

/** Treezor: its payloads. */
export const treezor = {
  /** `treezor.physical.create` */
  physical: /* @__PURE__ */ new Schema<TreezorPhysical>('treezor.physical.create', 6),
  /** `treezor.legal.create` */
  legal: /* @__PURE__ */ new Schema<TreezorLegal>('treezor.legal.create', 7),
  /** `treezor.anonymous.create` */
  anonymous: /* @__PURE__ */ new Schema<TreezorAnonymous>('treezor.anonymous.create', 8),
  /** `treezor.user.update` */
  update: /* @__PURE__ */ new Schema<TreezorUserUpdate>('treezor.user.update', 9),
  /** `treezor.user.cancel` */
  cancel: /* @__PURE__ */ new Schema<TreezorUserCancel>('treezor.user.cancel', 10),
  users: { query: /* @__PURE__ */ new Schema<TreezorUsersQuery>('treezor.users.query', 11) },
};

/** Traderpal: its payloads. */
export const traderpal = {
  /** `traderpal.user.create` */
  user: /* @__PURE__ */ Object.assign(/* @__PURE__ */ new Schema<TraderpalUserCreate>('traderpal.user.create', 12), { update: /* @__PURE__ */ new Schema<TraderpalUserUpdate>('traderpal.user.update', 13) }),
  users: { query: /* @__PURE__ */ new Schema<TraderpalUsersQuery>('traderpal.users.query', 14) },
};
