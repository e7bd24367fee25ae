/** Files in and out: recognises a format by its content, reads it with every fault at once, writes it back. */
@NullMarked
package io.netplanner.server.exchange;

import org.jspecify.annotations.NullMarked;
