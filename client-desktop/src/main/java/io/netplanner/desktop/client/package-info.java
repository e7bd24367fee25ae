/** Speaks to the server: HTTP, tokens, events. Knows nothing of windows. Every call blocks; callers leave the FX thread. */
@NullMarked
package io.netplanner.desktop.client;

import org.jspecify.annotations.NullMarked;
