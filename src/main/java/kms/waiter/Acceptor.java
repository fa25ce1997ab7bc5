package kms.waiter;

import org.jspecify.annotations.Nullable;

/**
 * A state that ends the waiting.
 *
 * @param state the state, such as {@code CONNECTED}
 * @param advice what to do when what is waited for does not come from this state by itself, or null
 *     when this is what is waited for
 */
public record Acceptor(String state, @Nullable String advice) {

  static Acceptor success(String state) {
    return new Acceptor(state, null);
  }

  static Acceptor failure(String state, String advice) {
    return new Acceptor(state, advice);
  }
}
