package io.netplanner.engine.transmission;

/** Anything that light crosses on its way; unidirectional and immutable. */
public sealed interface OpticalElement
        permits FiberElement, AmplifierElement, MultibandAmplifierElement, RoadmElement, FixedLossElement {

    /** Names the element in results and messages. */
    String id();
}
