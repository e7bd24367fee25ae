package io.netplanner.model.equipment;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A wavelength-selective switch of a ROADM.
 *
 * @param maxLineDegree largest node degree at which it serves a degree
 * @param maxAddDropDegree largest node degree at which it serves an add/drop group
 * @param slots adjacent shelf slots it fills
 * @param powerWatt power draw; absent when unknown
 * @param price in the planner's currency; absent until the planner fills it in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WavelengthSwitch(
        String name,
        int maxLineDegree,
        int maxAddDropDegree,
        int slots,
        @Nullable Double powerWatt,
        @Nullable Double price) {}
