package io.netplanner.engine.transmission.internal;

/** Constants of nature (CODATA 2018), SI. */
final class PhysicalConstants {

    static final double LIGHT_SPEED = 299_792_458.0;
    static final double PLANCK = 6.62607015e-34;
    static final double BOLTZMANN = 1.380649e-23;

    private PhysicalConstants() {}
}
