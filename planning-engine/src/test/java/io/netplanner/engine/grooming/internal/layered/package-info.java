/** Bounds and search of intermediate grooming on problems small enough to reason about. */
@NullMarked
package io.netplanner.engine.grooming.internal.layered;

import org.jspecify.annotations.NullMarked;
