/** Tables, addresses and messages of webhooks. */
@NullMarked
package io.netplanner.server.webhook.internal;

import org.jspecify.annotations.NullMarked;
