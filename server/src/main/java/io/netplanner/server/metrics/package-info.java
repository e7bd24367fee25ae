/** Figures for an operator's monitoring, in the text format of Prometheus. */
@NullMarked
package io.netplanner.server.metrics;

import org.jspecify.annotations.NullMarked;
