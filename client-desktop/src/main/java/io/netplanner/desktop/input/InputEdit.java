package io.netplanner.desktop.input;

/**
 * One change to an input, as a value: it can be kept in a draft and applied again to a newer version.
 *
 * <p>Whether the outcome makes sense is for the server's rules to say.
 *
 * @param <T> the content
 */
public interface InputEdit<T> {

    /** The content after the edit; the same content when what it speaks of is not there. */
    T applyTo(T content);
}
