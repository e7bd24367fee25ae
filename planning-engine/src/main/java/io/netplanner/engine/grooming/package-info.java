/** Grooming: client services into groomouts, groomouts and clients into lightpaths, cards into racks. */
@NullMarked
package io.netplanner.engine.grooming;

import org.jspecify.annotations.NullMarked;
