package kms.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import kms.error.CliException;
import kms.json.JsonReader;

/** Turns a request into an answer: which operation, signed by whom, with what input. */
final class KmsEndpoint {
  /** The path of the page that lists the stores for people, unsigned. */
  static final String STORES_PATH = "/stores";

  private final CustomKeyStoreService service;
  private final SignatureVerifier verifier;

  KmsEndpoint(CustomKeyStoreService service, SignatureVerifier verifier) {
    this.service = service;
    this.verifier = verifier;
  }

  /** Answers a request; nothing a request holds makes this throw. */
  WireResponse answer(SignedRequest request) {
    if (request.method().equals("GET") && request.path().equals(STORES_PATH)) {
      return WireResponse.text(service.listing());
    }
    if (!request.method().equals("POST")) {
      return WireResponse.error(404, unknownOperation());
    }
    try {
      return WireResponse.output(service.answer(operation(request), input(request)));
    } catch (ErrorAnswerException e) {
      return WireResponse.error(400, e);
    } catch (RuntimeException e) {
      return WireResponse.error(
          500, new ErrorAnswerException("KMSInternalException", "Unexpected: " + e));
    }
  }

  /** Finds the operation, then the caller: in this order the service complains about them. */
  private StoreOperation operation(SignedRequest request) {
    StoreOperation operation = StoreOperation.ofTarget(request.header("X-Amz-Target"));
    if (operation == null) {
      throw unknownOperation();
    }
    verifier.verify(request);
    return operation;
  }

  private static JsonNode input(SignedRequest request) {
    try {
      return JsonReader.read(new String(request.body(), StandardCharsets.UTF_8));
    } catch (CliException e) {
      throw ErrorAnswerException.serialization(e.getMessage());
    }
  }

  private static ErrorAnswerException unknownOperation() {
    return new ErrorAnswerException(
        "UnknownOperationException", "Only operations on custom key stores are known here.");
  }
}
