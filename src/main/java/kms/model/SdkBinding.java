package kms.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KmsRequest;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/**
 * An operation of the SDK's client: how its request is made and how it is sent.
 *
 * @param <R> the SDK's type of the request
 */
public final class SdkBinding<R extends KmsRequest> {
  private final Supplier<? extends KmsRequest.Builder> builder;
  private final BiConsumer<KmsClient, R> call;

  private SdkBinding(
      Supplier<? extends KmsRequest.Builder> builder, BiConsumer<KmsClient, R> call) {
    this.builder = builder;
    this.call = call;
  }

  static <B extends KmsRequest.Builder & SdkPojo & SdkBuilder<?, R>, R extends KmsRequest>
      SdkBinding<R> binding(Supplier<B> builder, BiConsumer<KmsClient, R> call) {
    return new SdkBinding<>(builder, call);
  }

  /** Returns a new, empty builder of the request. */
  SdkPojo newBuilder() {
    return (SdkPojo) builder.get();
  }

  /**
   * Sends a request with these parameters; what the SDK makes of the answer is dropped, since the
   * answer is printed as it came.
   *
   * @param parameters by name in the service's model; values that the SDK's type cannot hold are
   *     left out
   */
  public void call(KmsClient client, ObjectNode parameters) {
    KmsRequest.Builder request = builder.get();
    RequestSerializer.setFields((SdkPojo) request, parameters);
    @SuppressWarnings("unchecked")
    R built = (R) request.build();
    call.accept(client, built);
  }
}
