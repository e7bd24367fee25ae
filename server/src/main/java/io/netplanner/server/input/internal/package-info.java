/** Versioned inputs on PostgreSQL. */
@NullMarked
package io.netplanner.server.input.internal;

import org.jspecify.annotations.NullMarked;
