package kms.model;

import org.jspecify.annotations.Nullable;

/**
 * A named part of a structure.
 *
 * @param name the name in the service's model, such as {@code CustomKeyStoreId}
 * @param option the option that sets it, such as {@code --custom-key-store-id}; null below the top
 * @param negative the option that sets it to false; null unless it is a boolean option
 * @param required whether a request without it is refused
 * @param deprecated whether the service advises against it
 * @param sensitive whether its value must never be logged
 * @param shape the type of its value
 */
public record Member(
    String name,
    @Nullable String option,
    @Nullable String negative,
    boolean required,
    boolean deprecated,
    boolean sensitive,
    Shape shape) {}
