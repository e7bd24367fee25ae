/** Runs on PostgreSQL, and the bells that are rung for them. */
@NullMarked
package io.netplanner.server.run.internal;

import org.jspecify.annotations.NullMarked;
