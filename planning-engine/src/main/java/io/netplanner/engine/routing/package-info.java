/** From lightpath requests to lit lightpaths on fibre: the portfolio of routing engines behind one door. */
@NullMarked
package io.netplanner.engine.routing;

import org.jspecify.annotations.NullMarked;
