/** Grooming by hand: what a planner has decided so far, and the edits that decide it. */
@NullMarked
package io.netplanner.model.grooming.draft;

import org.jspecify.annotations.NullMarked;
