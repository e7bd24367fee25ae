package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.RamanModel;

/**
 * Equation 8 for light that runs one way: as a series in ln P, or step by step.
 *
 * <p>ln(P_i(z)/P_i(0)) = −α_i z + Γ₁ + Γ₂ + …, each term from the pumps as the ones before change them; trapezoidal over
 * the grid. At a point loss the series starts anew.
 */
final class PowerTransfer {

    private final RamanModel model;

    PowerTransfer(RamanModel model) {
        this.model = model;
    }

    /** @return power by light and position; what enters a point loss, not what leaves it */
    double[][] along(FiberLight light, SpanGrid grid) {
        return model.method() == RamanModel.Method.NUMERICAL ? stepwise(light, grid) : series(light, grid);
    }

    private static double[][] stepwise(FiberLight light, SpanGrid grid) {
        int n = light.size();
        double[][] power = new double[n][grid.size()];
        for (int i = 0; i < n; i++) {
            power[i][0] = light.powerWatt()[i];
        }
        for (int k = 1; k < grid.size(); k++) {
            for (int i = 0; i < n; i++) {
                double slope = -light.alpha()[i];
                for (int j = 0; j < n; j++) {
                    slope += light.transfer()[i][j] * power[j][k - 1];
                }
                power[i][k] = power[i][k - 1] * (1 + slope * grid.stepTo(k)) * grid.ratioBehind()[k - 1];
            }
        }
        return power;
    }

    private double[][] series(FiberLight light, SpanGrid grid) {
        int n = light.size();
        double[][] power = new double[n][grid.size()];
        for (int i = 0; i < n; i++) {
            power[i][0] = light.powerWatt()[i];
        }
        int from = 0;
        while (from < grid.size() - 1) {
            int to = from + 1;
            while (to < grid.size() - 1 && grid.ratioBehind()[to] == 1) {
                to++;
            }
            new RamanSeries(light, grid, from, to, model.order()).fill(power);
            from = to;
        }
        return power;
    }
}
