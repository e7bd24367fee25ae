package io.netplanner.engine.transmission.internal;

/**
 * The inner integral of equation 12: |∫ρ²(z)·e^{jΔβz}dz|², ρ² being e^{−αz} times a factor that is linear between points.
 *
 * <p>Solved step by step without further approximation, so that points need only follow the factor, not the phase.
 */
final class FourWaveMixing {

    private final double alpha;
    private final double[] position;
    private final double[] bend;
    private final double first;
    private final double last;

    /** @param ratio the pump's power at each position over what entered */
    FourWaveMixing(double alpha, double[] position, double[] ratio) {
        int n = position.length;
        this.alpha = alpha;
        this.position = position;
        this.first = ratio[0];
        this.last = ratio[n - 1];
        double[] factor = new double[n];
        for (int k = 0; k < n; k++) {
            factor[k] = ratio[k] * Math.exp(alpha * position[k]);
        }
        this.bend = new double[n];
        double before = 0;
        for (int k = 0; k < n; k++) {
            double slope = k == n - 1 ? 0 : (factor[k + 1] - factor[k]) / (position[k + 1] - position[k]);
            bend[k] = (before - slope) * Math.exp(-alpha * position[k]);
            before = slope;
        }
    }

    /** m² for a phase mismatch in 1/m. */
    double efficiency(double mismatch) {
        double turnRe = 1;
        double turnIm = 0;
        double re = 1;
        double im = 0;
        double step = 0;
        double bendRe = bend[0];
        double bendIm = 0;
        for (int k = 1; k < position.length; k++) {
            double next = position[k] - position[k - 1];
            if (next != step) {
                step = next;
                turnRe = Math.cos(mismatch * step);
                turnIm = Math.sin(mismatch * step);
            }
            double turned = re * turnRe - im * turnIm;
            im = re * turnIm + im * turnRe;
            re = turned;
            bendRe += bend[k] * re;
            bendIm += bend[k] * im;
        }
        return squaredSize(mismatch, last * re - first, last * im, bendRe, bendIm);
    }

    /** |ends/w − bends/w²|² with w = jΔβ − α. */
    private double squaredSize(double mismatch, double endsRe, double endsIm, double bendRe, double bendIm) {
        double size = alpha * alpha + mismatch * mismatch;
        double re = -alpha * endsRe + mismatch * endsIm - ratioRe(mismatch, size, bendRe, bendIm);
        double im = -alpha * endsIm - mismatch * endsRe - ratioIm(mismatch, size, bendRe, bendIm);
        return (re * re + im * im) / (size * size);
    }

    /** Real part of bends·w̄²/|w|². */
    private double ratioRe(double mismatch, double size, double bendRe, double bendIm) {
        double squareRe = alpha * alpha - mismatch * mismatch;
        double squareIm = 2 * alpha * mismatch;
        return (bendRe * squareRe - bendIm * squareIm) / size;
    }

    private double ratioIm(double mismatch, double size, double bendRe, double bendIm) {
        double squareRe = alpha * alpha - mismatch * mismatch;
        double squareIm = 2 * alpha * mismatch;
        return (bendRe * squareIm + bendIm * squareRe) / size;
    }
}
