package kms.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/** Sets the fields of any SDK request by name; the only code that meets {@link SdkField}. */
final class RequestSerializer {

  private RequestSerializer() {}

  /**
   * Sets each field of a builder for which there is a parameter that its type can hold, and returns
   * the builder.
   */
  static <B extends SdkPojo> B fill(B builder, JsonNode parameters) {
    for (SdkField<?> field : builder.sdkFields()) {
      JsonNode value = parameters.get(field.memberName());
      if (value != null && !value.isNull()) {
        field.set(builder, value(field, value));
      }
    }
    return builder;
  }

  /** Returns the parameter as the field's Java type, or null when that cannot hold it. */
  private static @Nullable Object value(SdkField<?> field, JsonNode value) {
    MarshallingType<?> type = field.marshallingType();
    if (type == MarshallingType.STRING) {
      return value.isTextual() ? value.textValue() : null;
    }
    if (type == MarshallingType.INTEGER) {
      return value.canConvertToInt() ? value.intValue() : null;
    }
    if (type == MarshallingType.BOOLEAN) {
      return value.isBoolean() ? value.booleanValue() : null;
    }
    if (type == MarshallingType.SDK_BYTES) {
      return value.isBinary() ? SdkBytes.fromByteArrayUnsafe(bytes(value)) : null;
    }
    if (type == MarshallingType.INSTANT) {
      return value.isNumber() ? Instant.ofEpochSecond(value.longValue()) : null;
    }
    return container(field, value);
  }

  private static @Nullable Object container(SdkField<?> field, JsonNode value) {
    if (field.marshallingType() == MarshallingType.LIST && value.isArray()) {
      return list(field, value);
    }
    if (field.marshallingType() == MarshallingType.MAP && value.isObject()) {
      return map(field, value);
    }
    if (field.marshallingType() == MarshallingType.SDK_POJO && value.isObject()) {
      SdkPojo builder = field.constructor().get();
      fill(builder, value);
      return ((SdkBuilder<?, ?>) builder).build();
    }
    return null;
  }

  private static List<@Nullable Object> list(SdkField<?> field, JsonNode value) {
    SdkField<?> element = field.getTrait(ListTrait.class).memberFieldInfo();
    List<@Nullable Object> list = new ArrayList<>(value.size());
    value.forEach(item -> list.add(value(element, item)));
    return list;
  }

  private static Map<String, @Nullable Object> map(SdkField<?> field, JsonNode value) {
    SdkField<?> item = field.getTrait(MapTrait.class).valueFieldInfo();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    value.properties().forEach(e -> map.put(e.getKey(), value(item, e.getValue())));
    return map;
  }

  private static byte[] bytes(JsonNode value) {
    try {
      return value.binaryValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
