package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.OpenElement;
import java.util.List;

/** How the elements of a way are set while a service is judged. */
@FunctionalInterface
public interface ServiceDesign {

    /** The network stays as it was designed, whoever crosses it. */
    ServiceDesign FIXED = (way, service) -> way;

    /** The same elements in the same order, set for this service. */
    List<OpenElement> set(List<OpenElement> way, GnpyService service);
}
