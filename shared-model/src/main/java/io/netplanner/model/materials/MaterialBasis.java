package io.netplanner.model.materials;

/** What a list of materials was made from, and so what it can know. */
public enum MaterialBasis {
    /** Cards and line equipment only: channels to add and drop and regenerators are not known before routing. */
    GROOMING,
    /** Grooming and routing: every part. */
    PLAN
}
