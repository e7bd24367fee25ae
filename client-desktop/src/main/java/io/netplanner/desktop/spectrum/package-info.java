/** The spectrum of a result: links down, channels or slots across. */
@NullMarked
package io.netplanner.desktop.spectrum;

import org.jspecify.annotations.NullMarked;
