package kms.waiter;

/**
 * How often to ask.
 *
 * @param interval the seconds between two questions
 * @param maxAttempts how many questions to ask at most, at least one
 */
public record Schedule(int interval, int maxAttempts) {}
