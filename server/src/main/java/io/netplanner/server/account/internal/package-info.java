/** Accounts on PostgreSQL: users, sessions, refresh tokens, password hashes. */
@NullMarked
package io.netplanner.server.account.internal;

import org.jspecify.annotations.NullMarked;
