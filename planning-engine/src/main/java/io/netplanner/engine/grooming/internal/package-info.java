/** How grooming works; nothing outside grooming looks in here. */
@NullMarked
package io.netplanner.engine.grooming.internal;

import org.jspecify.annotations.NullMarked;
