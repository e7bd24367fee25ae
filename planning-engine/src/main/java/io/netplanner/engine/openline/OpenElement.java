package io.netplanner.engine.openline;

/** One element of an open line system, perhaps incomplete. Unidirectional and immutable. */
public sealed interface OpenElement
        permits OpenTerminal, OpenRoadm, OpenFiber, OpenAmplifier, OpenMultiband, OpenSplice {

    /** Unique in its network. */
    String id();
}
