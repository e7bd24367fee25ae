/** Comparison of the results of runs. */
@NullMarked
package io.netplanner.server.comparison;

import org.jspecify.annotations.NullMarked;
