/** What the engine needs from its host: time, cancellation, parallelism, somewhere to report progress. */
@NullMarked
package io.netplanner.engine.spi;

import org.jspecify.annotations.NullMarked;
