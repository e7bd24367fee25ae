/**
 * Asynchronous executions: submitting, following, cancelling, and the claims that workers hold on them.
 *
 * <p>Says nothing of what is computed: workers bring the outcome.
 */
@NullMarked
package io.netplanner.server.run;

import org.jspecify.annotations.NullMarked;
