package kms.client;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.node.ObjectNode;
import kms.aws.RetryLoop;
import kms.aws.ServiceError;
import kms.error.ServiceException;
import kms.json.JsonWriter;
import kms.model.Operation;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/** Calls an operation of the service, as often as it is asked to. */
public final class OperationCaller {
  private final Operation operation;
  private final SdkHttpBridge bridge;

  OperationCaller(Operation operation, RequestSender sender) {
    this.operation = operation;
    this.bridge = new SdkHttpBridge(operation, sender);
  }

  /**
   * Calls the operation.
   *
   * @param parameters in the form they have on the wire, blobs as bytes
   * @return the members of the result that came, in the order of the operation's output
   * @throws ServiceException when the service says that something is wrong
   * @throws kms.error.CliException when the service cannot be asked, or is not understood
   */
  public ObjectNode call(ObjectNode parameters) {
    RetryLoop.Outcome outcome =
        bridge.hasHeaders() ? bridge.sendAgain(json(parameters)) : first(parameters);
    ServiceError error = outcome.answer().error();
    if (error != null) {
      throw new ServiceException(
          error.sentence(operation.name(), outcome.note()), error.code(), error.message());
    }
    return ResponseParser.parse(outcome.answer().response(), operation.output());
  }

  /** What the SDK holds it sends as we would; what it cannot hold goes around it. */
  private RetryLoop.Outcome first(ObjectNode parameters) {
    boolean held = SdkFit.isHeld(operation.input(), parameters);
    bridge.expect(held ? null : json(parameters));
    operation
        .binding()
        .call(
            SdkClientFactory.create(bridge),
            parameters,
            AwsRequestOverrideConfiguration.builder().build());
    return bridge.outcome();
  }

  private static byte[] json(ObjectNode parameters) {
    return JsonWriter.write(parameters, true).getBytes(US_ASCII);
  }
}
