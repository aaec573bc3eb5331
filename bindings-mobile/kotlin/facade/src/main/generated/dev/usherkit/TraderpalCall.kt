/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.KSerializer
import kotlinx.serialization.builtins.nullable

/**
 * A call of Traderpal.
 *
 * @param Value what a response to it holds: a user, a page of users, or nothing
 * @property name the name, such as `create`
 */
public class TraderpalCall<Value> private constructor(
    public val name: String,
    internal val values: KSerializer<Value>,
) {
    override fun toString(): String = name

    public companion object {
        /** `POST /v1/users`. The value is null where the provider answered with no content. */
        @JvmField
        public val create: TraderpalCall<TraderpalUser?> = TraderpalCall("create", TraderpalUser.serializer().nullable)

        /** `GET /v1/users/{id}`. */
        @JvmField
        public val get: TraderpalCall<TraderpalUser> = TraderpalCall("get", TraderpalUser.serializer())

        /** `GET /v1/users`. */
        @JvmField
        public val list: TraderpalCall<TraderpalUsersPage> = TraderpalCall("list", TraderpalUsersPage.serializer())

        /** `PATCH /v1/users/{id}`. The value is null where the provider answered with no content. */
        @JvmField
        public val update: TraderpalCall<TraderpalUser?> = TraderpalCall("update", TraderpalUser.serializer().nullable)

        /** Every call of Traderpal. */
        @JvmField
        public val all: List<TraderpalCall<*>> = listOf(create, get, list, update)
    }
}
