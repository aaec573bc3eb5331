/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.KSerializer
import kotlinx.serialization.builtins.nullable

/**
 * A call of Treezor.
 *
 * @param Value what a response to it holds: a user, a page of users, or nothing
 * @property name the name, such as `create`
 */
public class TreezorCall<Value> private constructor(
    public val name: String,
    internal val values: KSerializer<Value>,
) {
    override fun toString(): String = name

    public companion object {
        /** `POST /v1/users`. The value is null where the provider answered with no content. */
        @JvmField
        public val create: TreezorCall<TreezorUser?> = TreezorCall("create", TreezorUser.serializer().nullable)

        /** `GET /v1/users/{id}`. */
        @JvmField
        public val get: TreezorCall<TreezorUser> = TreezorCall("get", TreezorUser.serializer())

        /** `GET /v1/users`. */
        @JvmField
        public val findByExternalId: TreezorCall<TreezorUsersPage> = TreezorCall("findByExternalId", TreezorUsersPage.serializer())

        /** `GET /v1/users`. */
        @JvmField
        public val list: TreezorCall<TreezorUsersPage> = TreezorCall("list", TreezorUsersPage.serializer())

        /** `PUT /v1/users/{id}`. The value is null where the provider answered with no content. */
        @JvmField
        public val update: TreezorCall<TreezorUser?> = TreezorCall("update", TreezorUser.serializer().nullable)

        /** `DELETE /v1/users/{id}`. The value is null where the provider answered with no content. */
        @JvmField
        public val cancel: TreezorCall<TreezorUser?> = TreezorCall("cancel", TreezorUser.serializer().nullable)

        /** `PUT /v1/users/{id}/Kycreview`. The value is null where the provider answered with no content. */
        @JvmField
        public val kycReview: TreezorCall<TreezorUser?> = TreezorCall("kycReview", TreezorUser.serializer().nullable)

        /** Every call of Treezor. */
        @JvmField
        public val all: List<TreezorCall<*>> = listOf(create, get, findByExternalId, list, update, cancel, kycReview)
    }
}
