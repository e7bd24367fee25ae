/** Searches behind the protection feature. */
@NullMarked
package io.netplanner.engine.protection.internal;

import org.jspecify.annotations.NullMarked;
