/** How drafts are stored and computed; nothing outside drafts looks in here. */
@NullMarked
package io.netplanner.server.draft.internal;

import org.jspecify.annotations.NullMarked;
