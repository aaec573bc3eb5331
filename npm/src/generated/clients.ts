/* Written by `cargo xtask generate` from the tables of `core`. */
import { withOperations } from '../with-operations.js';
import { DescribedSchema } from '../form.js';
import type { KillbCompany, KillbCompanyUpdate, KillbPerson, KillbPersonUpdate, KillbUserCreate, KillbUsersQuery, TraderpalUserCreate, TraderpalUserUpdate, TraderpalUsersQuery, TreezorAnonymous, TreezorLegal, TreezorPhysical, TreezorUserCancel, TreezorUserUpdate, TreezorUsersQuery } from './types.js';

/** Killb: its payloads and its operations. */
export const killb = /* @__PURE__ */ withOperations(0, {
  /** `killb.person.create` */
  person: /* @__PURE__ */ Object.assign(/* @__PURE__ */ new DescribedSchema<KillbPerson>('killb.person.create', 0), { update: /* @__PURE__ */ new DescribedSchema<KillbPersonUpdate>('killb.person.update', 1) }),
  /** `killb.company.create` */
  company: /* @__PURE__ */ Object.assign(/* @__PURE__ */ new DescribedSchema<KillbCompany>('killb.company.create', 2), { update: /* @__PURE__ */ new DescribedSchema<KillbCompanyUpdate>('killb.company.update', 3) }),
  /** `killb.user.create` */
  user: /* @__PURE__ */ new DescribedSchema<KillbUserCreate>('killb.user.create', 4),
  users: { query: /* @__PURE__ */ new DescribedSchema<KillbUsersQuery>('killb.users.query', 5) },
});

/** Treezor: its payloads and its operations. */
export const treezor = /* @__PURE__ */ withOperations(1, {
  /** `treezor.physical.create` */
  physical: /* @__PURE__ */ new DescribedSchema<TreezorPhysical>('treezor.physical.create', 6),
  /** `treezor.legal.create` */
  legal: /* @__PURE__ */ new DescribedSchema<TreezorLegal>('treezor.legal.create', 7),
  /** `treezor.anonymous.create` */
  anonymous: /* @__PURE__ */ new DescribedSchema<TreezorAnonymous>('treezor.anonymous.create', 8),
  /** `treezor.user.update` */
  update: /* @__PURE__ */ new DescribedSchema<TreezorUserUpdate>('treezor.user.update', 9),
  /** `treezor.user.cancel` */
  cancel: /* @__PURE__ */ new DescribedSchema<TreezorUserCancel>('treezor.user.cancel', 10),
  users: { query: /* @__PURE__ */ new DescribedSchema<TreezorUsersQuery>('treezor.users.query', 11) },
});

/** Traderpal: its payloads and its operations. */
export const traderpal = /* @__PURE__ */ withOperations(2, {
  /** `traderpal.user.create` */
  user: /* @__PURE__ */ Object.assign(/* @__PURE__ */ new DescribedSchema<TraderpalUserCreate>('traderpal.user.create', 12), { update: /* @__PURE__ */ new DescribedSchema<TraderpalUserUpdate>('traderpal.user.update', 13) }),
  users: { query: /* @__PURE__ */ new DescribedSchema<TraderpalUsersQuery>('traderpal.users.query', 14) },
});
