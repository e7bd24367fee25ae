/** The formats themselves. */
@NullMarked
package io.netplanner.server.exchange.internal;

import org.jspecify.annotations.NullMarked;
