/** How programs that take long are given up. */
@NullMarked
package io.netplanner.engine.solver;

import org.jspecify.annotations.NullMarked;
