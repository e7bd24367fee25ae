/** Programs of others that are called when a run ends. */
@NullMarked
package io.netplanner.server.webhook;

import org.jspecify.annotations.NullMarked;
