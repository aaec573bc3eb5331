/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.KSerializer
import kotlinx.serialization.builtins.nullable
import kotlinx.serialization.builtins.serializer

/**
 * A call of Killb.
 *
 * @param Value what a response to it holds: a user, a page of users, or nothing
 * @property name the name, such as `create`
 */
public class KillbCall<Value> private constructor(
    public val name: String,
    internal val values: KSerializer<Value>,
) {
    override fun toString(): String = name

    public companion object {
        /** `POST /api/v2/users`. The value is null where the provider answered with no content. */
        @JvmField
        public val create: KillbCall<KillbUser?> = KillbCall("create", KillbUser.serializer().nullable)

        /** `GET /api/v2/users/{id}`. */
        @JvmField
        public val get: KillbCall<KillbUser> = KillbCall("get", KillbUser.serializer())

        /** `GET /api/v2/users`. */
        @JvmField
        public val findByExternalId: KillbCall<KillbUsersPage> = KillbCall("findByExternalId", KillbUsersPage.serializer())

        /** `GET /api/v2/users`. */
        @JvmField
        public val list: KillbCall<KillbUsersPage> = KillbCall("list", KillbUsersPage.serializer())

        /** `PATCH /api/v2/users/{id}`. The value is null where the provider answered with no content. */
        @JvmField
        public val update: KillbCall<KillbUser?> = KillbCall("update", KillbUser.serializer().nullable)

        /** `DELETE /api/v2/users/{id}`. There is no value. */
        @JvmField
        public val delete: KillbCall<Unit?> = KillbCall("delete", Unit.serializer().nullable)

        /** Every call of Killb. */
        @JvmField
        public val all: List<KillbCall<*>> = listOf(create, get, findByExternalId, list, update, delete)
    }
}
