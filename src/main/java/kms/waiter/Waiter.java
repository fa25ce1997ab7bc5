package kms.waiter;

import java.util.List;

/**
 * Something that can be waited for.
 *
 * @param name as the service's models name waiters, such as {@code CustomKeyStoreConnected}
 * @param command the word on the command line, such as {@code custom-key-store-connected}
 * @param operation the command that asks for the state
 * @param parameter the parameter of that operation which says what to ask for
 * @param path where its answer has the state
 * @param acceptors the states that end the waiting; any other goes on
 * @param schedule how often to ask unless the user says otherwise
 */
public record Waiter(
    String name,
    String command,
    String operation,
    String parameter,
    StatePath path,
    List<Acceptor> acceptors,
    Schedule schedule) {}
