/**
 * The physics of light on a line: power, ASE, nonlinear interference, dispersion, and what is left of the signal.
 *
 * <p>SI units inside, dB at the edges. Channel i has centre f (Hz), symbol rate R (Bd), slot S (Hz) and power P (W) with
 * shares of signal, ASE and NLI that sum to 1. The equations, cited by number in the code:
 *
 * <ol>
 *   <li>x in 0.1 nm = x in the signal's bandwidth + 10·log₁₀(R / 12.5 GHz)
 *   <li>α = loss [dB/m] / 4.342945; span loss = αL + connectors + attenuator + point losses
 *   <li>β₂ = −D·c / (2πf²), flat over f where no slope is given
 *   <li>accumulated dispersion per span: −[β₂ + 2πβ₃(f − f₀)]·2πf₀²/c·L
 *   <li>A(f) = πa²/ln V, V = e^(πa²/A₀)·f/f₀; γ(f) = 2πf·n₂/(c·A(f))
 *   <li>closed-form GN: P_NLI,i = P_i·Σ_j η_ij·P_j², η_ij = w·γ_i²·ψ_ij/R_j², w = 16/27 for j = i, else 32/27;
 *       ψ_ij = L_e²/(2πβ̄L_a)·½·{asinh[π²L_aβ̄R_i(Δ + R_j/2)] − asinh[π²L_aβ̄R_i(Δ − R_j/2)]}
 *   <li>after NLI of ratio r = P_NLI/P, shares (s, a, n) become (1 − r)(s, a, n) + (0, 0, r); P is unchanged
 *   <li>stimulated Raman scattering: dP_i/dz = −α_iP_i + P_iΣ_jC_ijP_j, solved by perturbation of ln P_i
 *   <li>amplifier: G = min(target, P_max − total input); ASE at its input P_ASE = h·f·R·F
 *   <li>ROADM: P_out = min(P_in/maxloss, target); never amplifies
 *   <li>receiver: 1/GSNR' = 1/GSNR + 1/OSNR_tx + Σ 1/OSNR_k, all in 0.1 nm
 *   <li>generalised GN: η_ij = w·γ_i²·ψ_ij/R_j², ψ_ij = ∫∫ g(f₁)g(f₂)g(f₃)·|∫ρ²(z)·e^{jΔβz}dz|² df₁df₂ with the span's
 *       power profile ρ², raised-cosine spectra g, f₃ = f₁ + f₂ − f_i and Δβ = 4π²(f₁ − f_i)(f₂ − f_i)(β₂ + πβ₃(f₁ + f₂ − 2f_i))
 *   <li>its approximation for j ≠ i: ψ_ij = (Σ_k ΔP_k/√a_k)²·R_j/(4π|β̄·Δ|), a_k the slope of ln ρ² in step k
 *   <li>a pump of power P_p leaves noise 2hfR·(1 + 1/(e^{hΔf/kT} − 1))·C·∫P_p(z)/ρ²(z)dz, referred to the fibre's input
 * </ol>
 *
 * <p>Sources: P. Poggiolini et al., "The GN-model of fiber non-linear propagation and its applications", JLT 32(4), 2014;
 * M. Cantono et al., "On the interplay of nonlinear interference generation with stimulated Raman scattering", JLT 36(15),
 * 2018; A. D'Amico et al., "Scalable and disaggregated GGN approximation applied to a C+L+S optical network", JLT 40(11), 2022;
 * A. Ferrari et al., "GNPy: an open source application for physical layer aware open optical networks", JOCN 12(6), 2020.
 */
@NullMarked
package io.netplanner.engine.transmission;

import org.jspecify.annotations.NullMarked;
