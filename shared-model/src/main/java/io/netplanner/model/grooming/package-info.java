/** What grooming takes and gives: parameters, lightpaths, groomouts, cards, remaining services. */
@NullMarked
package io.netplanner.model.grooming;

import org.jspecify.annotations.NullMarked;
