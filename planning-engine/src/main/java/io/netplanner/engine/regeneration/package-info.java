/** Where a signal must be regenerated so that no transparent segment exceeds the reach. */
@NullMarked
package io.netplanner.engine.regeneration;

import org.jspecify.annotations.NullMarked;
