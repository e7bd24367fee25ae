package io.netplanner.model.issue;

/** The commonest rule: a figure lies within limits. */
public final class RangeRule {

    private final IssueLog log;
    private final String code;

    public RangeRule(IssueLog log, String code) {
        this.log = log;
        this.code = code;
    }

    /** Not-a-number is outside every range. */
    public void check(String pointer, String label, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            log.error(
                    code,
                    pointer,
                    label + " is " + Figures.of(value) + ", outside " + Figures.of(least) + " to " + Figures.of(most)
                            + ". Choose a value within.");
        }
    }
}
