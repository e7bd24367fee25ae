/** How drafts are edited, one kind of edit a class. */
@NullMarked
package io.netplanner.engine.grooming.internal.manual;

import org.jspecify.annotations.NullMarked;
