/** Truly disjoint pairs of routes for 1+1 protection, and the cut that forbids one where there is none. */
@NullMarked
package io.netplanner.engine.protection;

import org.jspecify.annotations.NullMarked;
