/** The engine's front door: requests in, results out. Everything else in the engine is its own affair. */
@NullMarked
package io.netplanner.engine.api;

import org.jspecify.annotations.NullMarked;
