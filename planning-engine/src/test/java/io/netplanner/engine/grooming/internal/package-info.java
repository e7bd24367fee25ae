/** Parts of grooming by themselves. */
@NullMarked
package io.netplanner.engine.grooming.internal;

import org.jspecify.annotations.NullMarked;
