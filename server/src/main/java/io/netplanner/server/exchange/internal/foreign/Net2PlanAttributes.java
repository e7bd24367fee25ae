package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.internal.PlaceLog;

/** The attributes in which our own designs say what Net2Plan has no place for. */
final class Net2PlanAttributes {

    static final String ID = "netplanner.id";
    static final String NAME = "netplanner.name";
    static final String ROADM_TYPE = "netplanner.roadmType";
    static final String FIBER_TYPE = "netplanner.fiberType";
    static final String SPANS = "netplanner.spans";

    private Net2PlanAttributes() {}

    /** Blank where the element has no such attribute. */
    static String of(XmlElement element, String key) {
        return element.children("attribute")
                .filter(attribute -> attribute.attribute("key").equals(key))
                .map(attribute -> attribute.attribute("value"))
                .findFirst()
                .orElse("");
    }

    static ForeignFiber fiber(XmlElement link, PlaceLog log) {
        return new ForeignFiber(of(link, FIBER_TYPE), ForeignFiber.spans(of(link, SPANS), link.place(), log));
    }
}
