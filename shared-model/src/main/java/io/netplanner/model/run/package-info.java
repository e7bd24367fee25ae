/** Asynchronous executions: submission, state, progress. */
@NullMarked
package io.netplanner.model.run;

import org.jspecify.annotations.NullMarked;
