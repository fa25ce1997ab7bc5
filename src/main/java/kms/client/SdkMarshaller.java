package kms.client;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kms.http.HttpHeader;
import kms.model.Operation;
import kms.model.Operations;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Has the SDK's client make a request of parameters, and takes it from the client before that would
 * send it: endpoints, retries, signatures and answers follow the rules of the AWS CLI, not the
 * SDK's.
 */
final class SdkMarshaller implements ExecutionInterceptor {
  private @Nullable MarshalledRequest marshalled;

  private SdkMarshaller() {}

  /** Ends a call of the SDK's client, which nothing else does so early: half of the call's time. */
  private static final class Taken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Taken() {
      super(null, null, false, false);
    }
  }

  /**
   * Returns the request of an operation.
   *
   * @param parameters in the form they have on the wire; values that the SDK's type cannot hold are
   *     left out
   */
  static MarshalledRequest marshal(Operation operation, ObjectNode parameters) {
    SdkMarshaller marshaller = new SdkMarshaller();
    try {
      Operations.call(SdkClientFactory.create(marshaller), operation.name(), parameters);
    } catch (Taken e) {
      // The request is there.
    }
    return requireNonNull(marshaller.marshalled);
  }

  @Override
  public void afterMarshalling(Context.AfterMarshalling context, ExecutionAttributes attributes) {
    marshalled = new MarshalledRequest(headers(context.httpRequest()), body(context));
    throw new Taken();
  }

  private static List<HttpHeader> headers(SdkHttpRequest request) {
    List<HttpHeader> headers = new ArrayList<>();
    for (String name : new String[] {"X-Amz-Target", "Content-Type"}) {
      headers.add(new HttpHeader(name, request.firstMatchingHeader(name).orElseThrow()));
    }
    return headers;
  }

  private static byte[] body(Context.AfterMarshalling context) {
    try (InputStream in = context.requestBody().orElseThrow().contentStreamProvider().newStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
