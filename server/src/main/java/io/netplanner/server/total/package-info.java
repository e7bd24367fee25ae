/** How many rows long lists have, known without counting them. */
@NullMarked
package io.netplanner.server.total;

import org.jspecify.annotations.NullMarked;
