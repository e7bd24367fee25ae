/** Two results side by side: their figures, and what differs in routes, cards and services. */
@NullMarked
package io.netplanner.desktop.comparison;

import org.jspecify.annotations.NullMarked;
