/** How fast routing is and how it grows; run by {@code ./netplanner bench routing}, never as a part of the tests. */
@NullMarked
package io.netplanner.engine.routing.bench;

import org.jspecify.annotations.NullMarked;
