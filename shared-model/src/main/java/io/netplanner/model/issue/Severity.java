package io.netplanner.model.issue;

/** How much an {@link Issue} matters: an error stops the import, a warning does not. */
public enum Severity {
    ERROR,
    WARNING
}
