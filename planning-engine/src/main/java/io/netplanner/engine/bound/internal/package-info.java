/** Searches for good weights. */
@NullMarked
package io.netplanner.engine.bound.internal;

import org.jspecify.annotations.NullMarked;
