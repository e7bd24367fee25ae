/** A copy of the whole database in a file, and a database made from such a copy. */
@NullMarked
package io.netplanner.server.backup;

import org.jspecify.annotations.NullMarked;
