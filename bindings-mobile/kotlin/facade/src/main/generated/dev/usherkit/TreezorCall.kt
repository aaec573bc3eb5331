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
        /** Creates a user. The value is null where the provider answered with no content. */
        @JvmField
        public val create: TreezorCall<TreezorUser?> = TreezorCall("create", TreezorUser.serializer().nullable)

        /** Reads a user by the provider's id. */
        @JvmField
        public val get: TreezorCall<TreezorUser> = TreezorCall("get", TreezorUser.serializer())

        /** Looks a user up by the caller's own id. */
        @JvmField
        public val findByExternalId: TreezorCall<TreezorUsersPage> = TreezorCall("findByExternalId", TreezorUsersPage.serializer())

        /** Lists users. */
        @JvmField
        public val list: TreezorCall<TreezorUsersPage> = TreezorCall("list", TreezorUsersPage.serializer())

        /** Changes a user. The value is null where the provider answered with no content. */
        @JvmField
        public val update: TreezorCall<TreezorUser?> = TreezorCall("update", TreezorUser.serializer().nullable)

        /** Cancels a user for good. The value is null where the provider answered with no content. */
        @JvmField
        public val cancel: TreezorCall<TreezorUser?> = TreezorCall("cancel", TreezorUser.serializer().nullable)

        /** Asks for a review of a user's KYC. The value is null where the provider answered with no content. */
        @JvmField
        public val kycReview: TreezorCall<TreezorUser?> = TreezorCall("kycReview", TreezorUser.serializer().nullable)

        /** Every call of Treezor. */
        @JvmField
        public val all: List<TreezorCall<*>> = listOf(create, get, findByExternalId, list, update, cancel, kycReview)
    }
}
