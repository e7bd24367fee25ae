/** Packing against its bound and against plain enumeration. */
@NullMarked
package io.netplanner.engine.grooming.internal.packing;

import org.jspecify.annotations.NullMarked;
