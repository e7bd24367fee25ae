package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.json.EnumTexts;
import io.netplanner.model.topology.RoadmType;

/** How constants are spelled in cells. */
final class Spellings {

    static final EnumTexts<RoadmType> ROADM_TYPES = EnumTexts.of(RoadmType.class);

    private Spellings() {}
}
