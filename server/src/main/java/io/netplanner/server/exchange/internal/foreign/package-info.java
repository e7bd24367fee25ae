/**
 * Networks as other tools write them: each reader makes a {@link io.netplanner.server.exchange.internal.foreign.ForeignNetwork},
 * and one place makes our topologies and traffic out of that.
 */
@NullMarked
package io.netplanner.server.exchange.internal.foreign;

import org.jspecify.annotations.NullMarked;
