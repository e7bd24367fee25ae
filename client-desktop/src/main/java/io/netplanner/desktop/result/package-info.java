/** Results: headline figures, lightpaths, link use, what is unserved. */
@NullMarked
package io.netplanner.desktop.result;

import org.jspecify.annotations.NullMarked;
