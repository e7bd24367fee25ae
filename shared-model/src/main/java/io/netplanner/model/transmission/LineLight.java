package io.netplanner.model.transmission;

import java.util.List;

/**
 * The light of one direction of a link behind each of its elements, with everything lit that the plan lights there.
 *
 * <p>Noise counts from the ROADM that feeds the line on. What a lightpath has gathered over all its lines is in
 * {@link SegmentQuality}.
 *
 * @param frequenciesThz centres of the lit channels, rising; the lists of the elements are in this order
 */
public record LineLight(
        String linkId, String from, String to, List<Double> frequenciesThz, List<ElementLight> elements) {

    public LineLight {
        frequenciesThz = List.copyOf(frequenciesThz);
        elements = List.copyOf(elements);
    }
}
