package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.TimeUnit;
import kms.json.JsonReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a query takes, compiled and run once, on 100,000 elements and on two large objects. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class QueryBenchmark {
  private static final int SIZE = 100_000;

  /** An array and what runs on it. */
  @State(Scope.Benchmark)
  public static class Elements {
    /** What runs on the array. */
    @Param({
      "[?a > `500`].b",
      "[*].a",
      "[*].[a, b]",
      "[*].{x: a, y: b}",
      "[*].[a, [b]][]",
      "sort_by(@, &a)",
      "sort_by(@, &b)",
      "max_by(@, &a)",
      "sum([*].a)",
      "to_string(@)"
    })
    public String expression = "";

    private final JsonNode array = JsonReader.read(json());

    private static String json() {
      StringBuilder json = new StringBuilder("[{\"a\":0,\"b\":\"0\"}");
      for (int i = 1; i < SIZE; i++) {
        int value = (int) (i * 7919L % 1_000);
        json.append(",{\"a\":").append(value).append(",\"b\":\"").append(value).append("\"}");
      }
      return json.append(']').toString();
    }
  }

  /** Compiles and runs the expression. */
  @Benchmark
  public JsonNode elements(Elements elements) {
    return Query.compile(elements.expression).apply(elements.array);
  }

  /** Two objects of many keys, which only their last member tells apart. */
  @State(Scope.Benchmark)
  public static class Objects {
    private final JsonNode pair = JsonReader.read("[" + object(1) + "," + object(2) + "]");

    private static String object(int last) {
      StringBuilder json = new StringBuilder("{");
      for (int i = 0; i < SIZE; i++) {
        json.append("\"key").append(i).append("\":").append(i).append(',');
      }
      return json.append("\"last\":").append(last).append('}').toString();
    }
  }

  /** Compares the two objects. */
  @Benchmark
  public JsonNode objects(Objects objects) {
    return Query.compile("[0] == [1]").apply(objects.pair);
  }

  /** Compiles and runs what a script asks for most often. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public JsonNode small(Small small) {
    return Query.compile("CustomKeyStores[?ConnectionState=='CONNECTED'].CustomKeyStoreId | [0]")
        .apply(small.response);
  }

  /** A response of one key store. */
  @State(Scope.Benchmark)
  public static class Small {
    private final JsonNode response =
        JsonReader.read(
            "{\"CustomKeyStores\": [{\"CustomKeyStoreId\": \"cks-1\","
                + " \"ConnectionState\": \"CONNECTED\"}]}");
  }
}
