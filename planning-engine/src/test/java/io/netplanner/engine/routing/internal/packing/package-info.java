/** The search for room against plain enumeration. */
@NullMarked
package io.netplanner.engine.routing.internal.packing;

import org.jspecify.annotations.NullMarked;
