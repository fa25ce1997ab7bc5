package kms.client;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import kms.aws.RetryLoop;
import kms.aws.ServiceError;
import kms.error.ServiceException;
import kms.http.HttpHeader;
import kms.json.JsonWriter;
import kms.model.Operation;

/** Calls an operation of the service, as often as it is asked to. */
public final class OperationCaller {
  private final Operation operation;
  private final RequestSender sender;

  /** What the SDK says of each request; it would take a millisecond to be asked for each page. */
  private List<HttpHeader> headers = List.of();

  OperationCaller(Operation operation, RequestSender sender) {
    this.operation = operation;
    this.sender = sender;
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
    RetryLoop.Outcome outcome = sender.send(operation, request(parameters));
    ServiceError error = outcome.answer().error();
    if (error != null) {
      throw new ServiceException(
          error.sentence(operation.name(), outcome.note()), error.code(), error.message());
    }
    return ResponseParser.parse(outcome.answer().response(), operation.output());
  }

  /** The first request is the SDK's, but for parameters that it cannot hold. */
  private MarshalledRequest request(ObjectNode parameters) {
    if (!headers.isEmpty()) {
      return new MarshalledRequest(headers, json(parameters));
    }
    MarshalledRequest first = SdkMarshaller.marshal(operation, parameters);
    headers = first.headers();
    boolean isHeld = SdkFit.isHeld(operation.input(), parameters);
    return isHeld ? first : new MarshalledRequest(headers, json(parameters));
  }

  private static byte[] json(ObjectNode parameters) {
    return JsonWriter.write(parameters, true).getBytes(US_ASCII);
  }
}
