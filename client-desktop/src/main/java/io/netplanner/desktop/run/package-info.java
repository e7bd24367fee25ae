/** Runs: the form, the list, following progress, cancelling. */
@NullMarked
package io.netplanner.desktop.run;

import org.jspecify.annotations.NullMarked;
