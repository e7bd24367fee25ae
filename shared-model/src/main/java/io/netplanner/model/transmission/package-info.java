/** What the physical layer says of a wavelength plan: quality and margin of every transparent segment. */
@NullMarked
package io.netplanner.model.transmission;

import org.jspecify.annotations.NullMarked;
