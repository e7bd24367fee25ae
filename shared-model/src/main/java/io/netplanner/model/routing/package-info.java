/** What routing and wavelength assignment takes and gives: requests, parameters, routes, channels, bound. */
@NullMarked
package io.netplanner.model.routing;

import org.jspecify.annotations.NullMarked;
