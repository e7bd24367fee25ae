/** The list of materials of a result: what to buy, and where each part sits. */
@NullMarked
package io.netplanner.desktop.materials;

import org.jspecify.annotations.NullMarked;
