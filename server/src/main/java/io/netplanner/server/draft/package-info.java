/** Grooming by hand: drafts of groomings, edited step by step, completed, and checked against every rule. */
@NullMarked
package io.netplanner.server.draft;

import org.jspecify.annotations.NullMarked;
